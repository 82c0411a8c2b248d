package jikenbo.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import jikenbo.coding.RuleBook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.fixture.SampleCasebook;
import jikenbo.report.ReportContext;

/** Writes workbooks to look at: {@code WorkbookPreview DIRECTORY}. */
final class WorkbookPreview {

  private static final YearMonth MONTH = YearMonth.of(2026, 9);

  private WorkbookPreview() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    write(folder, "year", SampleCasebook.months(MONTH, 14));
    write(folder, "three-years", SampleCasebook.months(MONTH, 36));
    write(folder, "first-month", SampleCasebook.months(MONTH, 1));
    write(folder, "one-post", MemoryCasebook.of(Notice.notice("a")));
    write(folder, "empty", MemoryCasebook.of(List.of()));
    write(folder, "after-last", SampleCasebook.months(MONTH.minusMonths(2), 5));
    write(
        folder,
        "quiet-month",
        MemoryCasebook.of(
            Notice.notice("a").in("2026-08").people(3), Notice.notice("b").in("2026-10")));
    write(folder, "in-progress", SampleCasebook.months(MONTH, 8), MONTH.atDay(15));
  }

  private static void write(Path folder, String name, MemoryCasebook casebook) throws IOException {
    write(folder, name, casebook, MONTH.plusMonths(1).atDay(1));
  }

  private static void write(Path folder, String name, MemoryCasebook casebook, LocalDate day)
      throws IOException {
    ZonedDateTime createdAt = day.atTime(9, 0).atZone(ZoneId.of("Asia/Tokyo"));
    new WorkbookReport(new RuleBook("3f9ac1d2".repeat(8), List.of()))
        .write(
            folder.resolve(name + ".xlsx"),
            new ReportContext(MONTH, createdAt, "3f9ac1d2".repeat(8), casebook.totals()),
            casebook,
            casebook.statistics());
  }
}
