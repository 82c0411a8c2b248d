package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader meets a mark on a sheet and finds on the same sheet what it means. */
class MarksTest {

  /** Words that explain, by what a cell shows. */
  private static final Map<String, String> MARKS =
      Map.of(
          "–", "「–」",
          "＊.*", "「＊」",
          "[0-9,]+（一部）", "「（一部）」",
          "(?s)一部|.*\\n一部（.*）", "「一部」",
          "複数", "「複数」",
          "[^0-9]*[0-9,]+※", "※は",
          ".*（ほか[0-9]+組織も公表）|.*ほか[0-9]+組織の公表の計", "「ほか…組織」");

  @ParameterizedTest
  @EnumSource
  void everyMarkIsExplainedOnItsSheet(Situation situation) throws IOException {
    explained(Written.of(situation));
  }

  @Test
  void alsoWhereTheArchiveHasGapsAndMonthsInPart(@TempDir Path folder) throws IOException {
    MemoryCasebook gaps =
        MemoryCasebook.of(
                Notice.notice("a").in("2025-09").people(4),
                Notice.notice("b").in("2026-06"),
                Notice.notice("c").of("i").in("2026-08").by("青葉市").people(9),
                Notice.notice("d").of("i").in("2026-08").by("桜台町").records(8),
                Notice.notice("e").in("2026-09").at("若葉システム"))
            .running("2025-09..2025-10", "2026-08..2026-09");
    try (Written written = Written.in(folder, gaps)) {
      explained(written);
    }
  }

  private static void explained(Written written) {
    for (Sheet sheet : written.workbook()) {
      List<String> words = shown(sheet);
      String all = String.join("\n", words);
      MARKS.forEach(
          (mark, explanation) -> {
            if (words.stream().anyMatch(word -> word.matches(mark))) {
              assertThat(all.contains(explanation))
                  .as("%s on %s", mark, sheet.getSheetName())
                  .isTrue();
            }
          });
    }
  }

  private static List<String> shown(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    List<String> words = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        words.add(formatter.formatCellValue(cell));
      }
    }
    return words;
  }
}
