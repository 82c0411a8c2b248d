package jikenbo.report.workbook.sheet;

import static jikenbo.fixture.Notice.notice;
import static jikenbo.report.workbook.Cells.number;
import static jikenbo.report.workbook.Cells.row;
import static jikenbo.report.workbook.Cells.shown;
import static jikenbo.report.workbook.Cells.sum;
import static jikenbo.report.workbook.Cells.text;
import static jikenbo.report.workbook.Cells.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.IntStream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.AnyCasebook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.report.workbook.look.Styles;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CauseSectorSheetTest {

  private static final int SUM = 1 + Sector.values().length;

  @Test
  void disclosuresStandWhereTheirCauseMeetsTheirSector() {
    XSSFSheet sheet =
        sheet(
            notice("a").of("i").coded(Cause.MALWARE, Sector.SCHOOL),
            notice("b").of("i").update().coded(Cause.MALWARE, Sector.SCHOOL),
            notice("c").coded(Cause.MALWARE, Sector.MUNICIPALITY),
            notice("d").coded(Cause.UNKNOWN, Sector.UNKNOWN));
    int malware = row(sheet, 0, "マルウェア感染");

    assertThat(shown(sheet, malware, 1, 3)).containsExactly("1", "2", "0");
    assertThat(number(sheet, malware, SUM)).isEqualTo(3);
    assertThat(number(sheet, row(sheet, 0, "不明"), SUM - 1)).isOne();
  }

  @Test
  void classesStandInReportingOrderAndUnknownLast() {
    XSSFSheet sheet = sheet(notice("a"));
    int heads = row(sheet, 0, "原因＼分野");

    assertThat(shown(sheet, heads, 1, SUM)).startsWith("自治体", "学校・教育").endsWith("不明", "計");
    assertThat(text(sheet, heads + 1, 0)).isEqualTo("不正アクセス");
    assertThat(text(sheet, row(sheet, heads, "計") - 1, 0)).isEqualTo("不明");
  }

  @Test
  void moreIsDarkerAndTotalsAreNotShaded() {
    XSSFSheet sheet =
        sheet(
            notice("a").coded(Cause.LOSS, Sector.SCHOOL),
            notice("b").coded(Cause.LOSS, Sector.COMPANY),
            notice("c").coded(Cause.LOSS, Sector.COMPANY));
    int loss = row(sheet, 0, "紛失");

    assertThat(fill(sheet, loss, 2)).isNotNull().isEqualTo(fill(sheet, row(sheet, 0, "色の凡例"), 1));
    assertThat(fill(sheet, loss, 8)).isNotNull().isEqualTo(fill(sheet, row(sheet, 0, "色の凡例"), 2));
    assertThat(fill(sheet, loss, 1)).isNull();
    assertThat(fill(sheet, loss, SUM)).isNull();
  }

  @Test
  void fiscalYearBeginsInApril() {
    XSSFSheet sheet =
        sheet(
            notice("a").in("2026-03").coded(Cause.LOSS, Sector.SCHOOL),
            notice("b").in("2026-04").coded(Cause.LOSS, Sector.SCHOOL),
            notice("c").in("2026-09").coded(Cause.LOSS, Sector.SCHOOL));
    int fiscalYear = row(sheet, 0, "年度累計　2026年4月～9月（公表 n＝2）");

    assertThat(number(sheet, row(sheet, 0, "紛失"), 2)).isOne();
    assertThat(number(sheet, row(sheet, fiscalYear, "紛失"), 2)).isEqualTo(2);
  }

  @Test
  void monthWithoutDisclosuresSaysSo() {
    XSSFSheet sheet = sheet(notice("a").in("2026-08"), notice("b").in("2026-10"));
    int total = row(sheet, 0, "計");

    assertThat(number(sheet, total, SUM)).isZero();
    assertThat(text(sheet, total + 1, 0)).isEqualTo("2026年9月の公表は0件です。");
  }

  @Test
  void monthOutsideTheArchiveSaysSoAndShowsDashes() {
    XSSFSheet sheet = sheet(notice("a").in("2026-07"));
    int total = row(sheet, 0, "計");

    assertThat(text(sheet, 2, 0)).isEqualTo("対象月　収録なし");
    assertThat(shown(sheet, total, 1, SUM)).containsOnly("–");
    assertThat(text(sheet, total + 1, 0)).isEqualTo("2026年9月は収録していないため、公表の有無は分かりません。");
    assertThat(number(sheet, row(sheet, total + 1, "計"), SUM)).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void totalsEqualThoseOfTheStatistics(Situation situation) {
    MemoryCasebook casebook = situation.casebook();

    addsUp(survey(Situation.MONTH, casebook), sheet(Situation.MONTH, casebook));
  }

  @Property(tries = 50)
  void cellsAddUpInRowsAndColumns(@ForAll("casebooks") MemoryCasebook casebook) {
    YearMonth month = YearMonth.of(2025, 6);

    addsUp(survey(month, casebook), sheet(month, casebook));
  }

  @Provide
  Arbitrary<MemoryCasebook> casebooks() {
    return AnyCasebook.casebooks();
  }

  private static void addsUp(Survey survey, XSSFSheet sheet) {
    int month = row(sheet, 0, "計");
    int fiscalYear = row(sheet, month + 1, "計");
    addsUp(survey, sheet, month, Period.of(survey.month()));
    addsUp(survey, sheet, fiscalYear, Period.fiscalYearTo(survey.month()));
  }

  private static void addsUp(Survey survey, XSSFSheet sheet, int total, Period period) {
    int first = total - Cause.values().length;
    for (int column = 1; column <= SUM; column++) {
      assertThat(sum(sheet, column, first, total - 1)).isEqualTo(total(sheet, total, column));
    }
    for (int row = first; row <= total; row++) {
      int here = row;
      assertThat(IntStream.range(1, SUM).mapToLong(column -> total(sheet, here, column)).sum())
          .isEqualTo(total(sheet, row, SUM));
    }
    assertThat(total(sheet, total, SUM)).isEqualTo(survey.statistics().sum(period).disclosures());
  }

  private static XSSFColor fill(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellStyle().getFillForegroundXSSFColor();
  }

  private static XSSFSheet sheet(Notice... notices) {
    return sheet(Situation.MONTH, MemoryCasebook.of(notices));
  }

  private static XSSFSheet sheet(YearMonth month, MemoryCasebook casebook) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet();
    new CauseSectorSheet(new Canvas(sheet, new Styles(workbook)), survey(month, casebook))
        .fill(new PrintLayout(Situation.context(casebook)));
    return sheet;
  }

  private static Survey survey(YearMonth month, MemoryCasebook casebook) {
    return Survey.of(month, casebook.statistics(), casebook);
  }
}
