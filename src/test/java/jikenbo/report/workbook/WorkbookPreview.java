package jikenbo.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.MemoryCasebook;

/** Writes a workbook for every situation, to look at: {@code WorkbookPreview DIRECTORY}. */
final class WorkbookPreview {

  private WorkbookPreview() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    WorkbookReport report = new WorkbookReport(RuleBook.standard());
    for (Situation situation : Situation.values()) {
      MemoryCasebook casebook = situation.casebook();
      report.write(
          folder.resolve(situation.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xlsx"),
          Situation.context(casebook),
          casebook,
          casebook.statistics());
    }
  }
}
