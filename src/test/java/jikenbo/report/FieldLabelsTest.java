package jikenbo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType.Form;
import jikenbo.review.Doubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldLabelsTest {

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfDoubtHasAName(String kind) {
    assertThat(FieldLabels.reviewKind(kind)).matches(".*[ぁ-ん一-龠].*");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyFieldAndEveryCodeHasAName(Field<?> field) {
    assertThat(FieldLabels.name(field)).matches(".*[ぁ-ん一-龠].*");
    if (field.is(Form.CODE)) {
      assertThat(field.type().members())
          .allSatisfy(member -> assertThat(Labels.of(member.value())).isNotBlank());
    }
    if (field.is(Form.FLAG)) {
      assertThat(FieldLabels.state(field, true)).isNotEqualTo(FieldLabels.state(field, false));
    }
  }

  private static List<Field<?>> fields() {
    return Catalogue.FIELDS;
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
