package jikenbo.casebook.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.field.Field.Role;
import jikenbo.fact.Affected;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Affected.Qualifier;
import jikenbo.fact.Affected.Unit;
import jikenbo.fixture.AnyValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  @Test
  void listsEveryFieldUnderANameOfItsOwn() {
    assertThat(Catalogue.FIELDS).containsExactlyInAnyOrderElementsOf(constants().values());
    assertThat(Catalogue.FIELDS).extracting(Field::name).doesNotHaveDuplicates();
    assertThat(constants())
        .allSatisfy((name, field) -> assertThat(field.name()).isEqualToIgnoringCase(name));
  }

  @Test
  void makesFactsAndCodesOfTheValuesThatItGotFromThem() {
    FieldValues values = AnyValues.values();
    Disclosure disclosure =
        new Disclosure(
            "d",
            "i",
            new SourceLocation("a.txt", 1),
            Catalogue.facts(values),
            Catalogue.codes(values),
            false,
            Imprint.NONE);

    FieldValues again = FieldValues.of(disclosure);

    assertThat(Catalogue.KEPT)
        .allSatisfy(
            field -> {
              Object value = again.get(field);
              assertThat(value).isNotNull().isEqualTo(values.get(field));
            });
    assertThat(Catalogue.facts(again)).isEqualTo(disclosure.facts());
    assertThat(Catalogue.codes(again)).isEqualTo(disclosure.codes());
  }

  @Test
  void everyValueThatCanBeCorrectedIsTheSameAfterItWasShown() {
    FieldValues values = AnyValues.values();
    FieldValues read = new FieldValues();

    Catalogue.CORRECTABLE.forEach(field -> read.putShown(field, values.shown(field)));

    assertThat(Catalogue.CORRECTABLE)
        .allSatisfy(field -> assertThat(read.shown(field)).isEqualTo(values.shown(field)));
  }

  @Test
  void whatIsRequiredCannotBeLeftOut() {
    assertThatThrownBy(() -> Catalogue.facts(AnyValues.values().put(Catalogue.TITLE, null)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("title cannot be unknown");
  }

  @Test
  void countsPersonsWhereNothingElseIsSaid() {
    FieldValues values =
        AnyValues.values()
            .put(Catalogue.AFFECTED_UNIT, null)
            .put(Catalogue.AFFECTED_QUALIFIER, null)
            .put(Catalogue.AFFECTED_CERTAINTY, null)
            .put(Catalogue.AFFECTED_COUNT, 37L);

    assertThat(Catalogue.facts(values).affected())
        .isEqualTo(new Affected(37, Unit.PERSONS, Qualifier.EXACT, Certainty.POSSIBLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void operatorsAreToldWhatTheyCanCorrect(String page) throws IOException {
    String text = Files.readString(Path.of(page));

    assertThat(Catalogue.CORRECTABLE).allMatch(field -> text.contains("`" + field.name() + "`"));
  }

  @Test
  void nothingThatFollowsFromOthersIsKeptOrCorrected() {
    assertThat(Catalogue.KEPT).noneMatch(field -> field.role() == Role.DERIVED);
    assertThat(Catalogue.CORRECTABLE).allMatch(field -> field.role() == Role.FACT);
  }

  private static Map<String, Field<?>> constants() {
    return Arrays.stream(Catalogue.class.getFields())
        .filter(constant -> Modifier.isStatic(constant.getModifiers()))
        .filter(constant -> constant.getType() == Field.class)
        .collect(Collectors.toMap(java.lang.reflect.Field::getName, CatalogueTest::value));
  }

  private static Field<?> value(java.lang.reflect.Field constant) {
    try {
      return (Field<?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
