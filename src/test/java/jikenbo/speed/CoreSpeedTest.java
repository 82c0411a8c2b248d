package jikenbo.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Guards the speed of the core, and tells it: {@code mvn test-compile surefire:test
 * -Dtest=CoreSpeedTest} writes it to the console, of any folder of pages with {@code
 * -DargLine=-Djikenbo.speed=FOLDER}. Not among the other tests, since what runs beside it slows the
 * core more than plain expressions.
 */
@Tag("speed")
class CoreSpeedTest {

  private static final String SAMPLE = "input";

  /** How many times as long as the plain expressions the core takes on the sample. */
  private static final double MEASURED = 6.6;

  /** When a third of the speed is lost, the same takes half as long again. */
  private static final double MOST = 1.5 * MEASURED;

  @Test
  void theCoreIsAsFastBesidePlainExpressionsAsItWas() throws IOException {
    CoreSpeed speed = CoreSpeed.of(Path.of(System.getProperty("jikenbo.speed", SAMPLE)));
    System.out.println(speed);

    assertThat(speed.ratio()).isLessThan(MOST);
  }
}
