package jikenbo.report.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.casebook.field.Catalogue;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.fact.Affected.Certainty;
import jikenbo.report.FieldLabels;
import jikenbo.report.Glossary;
import jikenbo.report.Labels;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.Written;
import jikenbo.report.workbook.list.ListRoom;
import jikenbo.report.workbook.look.SheetName;
import org.junit.jupiter.api.Test;

class DefinitionSheetTest {

  private final List<List<String>> lines;

  DefinitionSheetTest() throws IOException {
    Written written = Written.of(Situation.EMPTY);
    lines = written.lines(SheetName.DEFINITIONS);
  }

  @Test
  void everyCauseHasItsCodeMeaningAndCounterparts() {
    for (Cause cause : Cause.values()) {
      assertThat(lines)
          .contains(
              told(
                  cause.nameJa(),
                  cause.meaningJa(),
                  cause.code(),
                  cause.jnsa(),
                  cause.tsr(),
                  cause.veris()));
    }
  }

  @Test
  void everySectorHasItsCodeAndMeaning() {
    for (Sector sector : Sector.values()) {
      assertThat(lines)
          .contains(told(sector.nameJa(), sector.meaningJa(), sector.code(), sector.jsic()));
    }
  }

  @Test
  void everyMethodOfTheRuleBookStandsUnderItsCause() {
    for (Method method : Written.RULES.methods()) {
      assertThat(lines).contains(List.of(method.cause().nameJa(), method.nameJa(), method.code()));
    }
  }

  @Test
  void wordsOfTheTablesAreExplained() {
    assertThat(lines)
        .extracting(line -> line.isEmpty() ? "" : line.get(0))
        .contains("公表", "新規・続報", "事案", "影響組織", "影響人数", "年度", "不明", "「–」", "確信度", "訂正", "要確認");
  }

  @Test
  void certaintyIsExplainedInTheWordsOfTheList() {
    assertThat(lines)
        .filteredOn(
            line ->
                !line.isEmpty()
                    && line.get(0).equals(FieldLabels.name(Catalogue.AFFECTED_CERTAINTY)))
        .singleElement()
        .asString()
        .contains(Labels.of(Certainty.CONFIRMED), Labels.of(Certainty.POSSIBLE), "触れないもの");
  }

  @Test
  void rulesAreNumbered() {
    List<String> rules = Glossary.STANDARD.rules(ListRoom.MOST);
    assertThat(lines)
        .containsAll(
            IntStream.range(0, rules.size())
                .mapToObj(i -> List.of(String.valueOf(i + 1), rules.get(i)))
                .toList());
  }

  private static List<String> told(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).toList();
  }
}
