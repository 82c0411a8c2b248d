package jikenbo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import jikenbo.review.Doubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldLabelsTest {

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfDoubtHasAName(String kind) {
    assertThat(FieldLabels.reviewKind(kind)).matches(".*[ぁ-ん一-龠].*");
  }

  private static Stream<String> kinds() {
    return kinds(Doubt.class)
        .map(Class::getSimpleName)
        .map(name -> name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isInterface()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FieldLabelsTest::kinds)
        : Stream.of(type);
  }
}
