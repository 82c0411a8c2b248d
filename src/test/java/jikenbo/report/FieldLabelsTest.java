package jikenbo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldLabelsTest {

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
}
