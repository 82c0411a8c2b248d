package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhaseTest {

  @ParameterizedTest
  @MethodSource("stepLines")
  void everyStepBeginsAPhase(String line) {
    assertThat(Phase.begunBy(line)).isPresent();
  }

  private static Stream<String> stepLines() {
    ResourceBundle messages =
        ResourceBundle.getBundle(
            "jikenbo.job.messages",
            Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return messages.keySet().stream()
        .filter(key -> key.startsWith("step."))
        .map(messages::getString);
  }
}
