package jikenbo.report.workbook.incident;

import static jikenbo.fixture.Notice.notice;
import static jikenbo.report.workbook.Cells.number;
import static jikenbo.report.workbook.Cells.row;
import static jikenbo.report.workbook.Cells.shown;
import static jikenbo.report.workbook.Cells.sum;
import static jikenbo.report.workbook.Cells.text;
import static jikenbo.report.workbook.Cells.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.AnyCasebook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.report.CaseWords;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.report.workbook.look.Styles;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Period;
import jikenbo.statistics.people.SizeBand;
import jikenbo.statistics.survey.LargeIncident;
import jikenbo.statistics.survey.Survey;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleSheetTest {

  /** Points of an A4 page in landscape between its margins. */
  private static final double PAGE_WIDTH = 27.7 / 2.54 * 72;

  private static final double PAGE_HEIGHT = 18.5 / 2.54 * 72;

  private static final int LAST_COLUMN = HeadCountTable.LAST_COLUMN;
  private static final int FISCAL_YEAR = 4;

  @Test
  void sumMeanAndMedianStandWithAndWithoutTheLargest() {
    XSSFSheet sheet =
        sheet(notice("a").people(10), notice("b").people(90), notice("c").people(20), notice("d"));

    assertThat(shown(sheet, row(sheet, 0, "対象月"), 1, LAST_COLUMN))
        .containsExactly("3", "1", "120", "40.0", "20.0", "90", "30", "15.0", "15.0");
  }

  @Test
  void unknownPeopleAreADashAndNeverZero() {
    XSSFSheet sheet = sheet(notice("a"));
    int month = row(sheet, 0, "対象月");

    assertThat(shown(sheet, month, 1, LAST_COLUMN)).startsWith("0", "1").endsWith("–", "–");
    assertThat(shown(sheet, month, 3, LAST_COLUMN)).containsOnly("–");
    assertThat(text(sheet, month + 3, 0)).startsWith("2026年9月の事案で、人数が判明したものはありません。");
    assertThat(shown(sheet, row(sheet, 0, "1～9人"), 1, 3)).containsExactly("0", "–", "–");
    assertThat(shown(sheet, row(sheet, 0, "人数の記載なし"), 1, 3)).containsExactly("1", "–", "–");
  }

  @Test
  void spansAreTheMonthTheFiscalYearAndAll() {
    XSSFSheet sheet =
        sheet(
            notice("a").in("2026-03").people(1_000),
            notice("b").in("2026-04").people(100),
            notice("c").in("2026-09").people(10));

    assertThat(number(sheet, row(sheet, 0, "対象月　2026年9月"), 3)).isEqualTo(10);
    assertThat(number(sheet, row(sheet, 0, "年度累計　2026年4月～9月"), 3)).isEqualTo(110);
    assertThat(number(sheet, row(sheet, 0, "全期間　2026年3月～9月"), 3)).isEqualTo(1_110);
  }

  @Test
  void bandsShowTheirShareOfTheKnownIncidents() {
    XSSFSheet sheet =
        sheet(
            notice("a").people(10),
            notice("b").people(99),
            notice("c").people(100),
            notice("d").people(250_000),
            notice("e"));

    assertThat(shown(sheet, row(sheet, 0, "10～99人"), 1, 3)).containsExactly("2", "50.0%", "109");
    assertThat(shown(sheet, row(sheet, 0, "100,000人以上"), 1, 3))
        .containsExactly("1", "25.0%", "250,000");
    assertThat(shown(sheet, row(sheet, 0, "計"), 1, 3)).containsExactly("5", "100.0%", "250,209");
  }

  @Test
  void noticeWithoutPersonsIsUnknownAndNotOfNobody() {
    XSSFSheet sheet = sheet(notice("a").people(7), notice("b"));

    assertThat(shown(sheet, row(sheet, 0, "1～9人"), 1, 3)).containsExactly("1", "100.0%", "7");
    assertThat(shown(sheet, row(sheet, 0, "人数の記載なし"), 1, 3)).containsExactly("1", "–", "–");
  }

  @Test
  void classesTellTheFiscalYear() {
    XSSFSheet sheet =
        sheet(
            notice("a").in("2026-03").people(7_000).coded(Cause.THEFT, Sector.SCHOOL),
            notice("b").in("2026-05").people(30).coded(Cause.THEFT, Sector.SCHOOL),
            notice("c").people(70).coded(Cause.THEFT, Sector.COMPANY));

    assertThat(text(sheet, row(sheet, 0, "原因別の影響人数"), 0)).contains("年度累計　2026年4月～9月");
    assertThat(shown(sheet, row(sheet, 0, "盗難"), 1, 7))
        .containsExactly("2", "0", "100", "50.0", "50.0", "70", "30");
    assertThat(shown(sheet, row(sheet, 0, "学校・教育"), 1, 7))
        .containsExactly("1", "0", "30", "30.0", "30.0", "30", "–");
  }

  @Test
  void largestCasesOfTheFiscalYearAreRankedAndNameTheirDisclosure() {
    MemoryCasebook casebook = Situation.THREE_YEARS.casebook();
    List<LargeIncident> largest = survey(Situation.MONTH, casebook).largestOfFiscalYear();
    XSSFSheet sheet = sheet(Situation.MONTH, casebook);
    int first = row(sheet, 0, "組織名") + 1;

    assertThat(largest).hasSize(20);
    for (int i = 0; i < largest.size(); i++) {
      LargeIncident large = largest.get(i);
      assertThat(number(sheet, first + i, 1)).isEqualTo(i + 1);
      assertThat(text(sheet, first + i, 3)).isEqualTo(new CaseWords(large).sector());
      assertThat(sheet.getRow(first + i).getCell(4).getLocalDateTimeCellValue())
          .isEqualTo(
              Objects.requireNonNull(large.incident().reportMonth()).atDay(1).atStartOfDay());
      assertThat(number(sheet, first + i, 5)).isEqualTo(large.count());
      assertThat(text(sheet, first + i, 6)).isEqualTo(large.disclosureId());
    }
  }

  @Test
  void monthWithoutIncidentsSaysSo() {
    XSSFSheet sheet =
        sheet(
            notice("a").of("i").in("2026-08").people(3),
            notice("b").of("i").in("2026-09").update());
    int month = row(sheet, 0, "対象月");

    assertThat(shown(sheet, month, 1, LAST_COLUMN))
        .containsExactly("0", "0", "0", "–", "–", "–", "–", "–", "–");
    assertThat(text(sheet, month + 3, 0)).isEqualTo("2026年9月に初めて公表された事案はありません。");
  }

  @Test
  void monthsOutsideTheArchiveSaySoAndShowDashes() {
    XSSFSheet sheet = sheet(notice("a").in("2025-07").people(3));
    int month = row(sheet, 0, "対象月　収録なし");

    assertThat(shown(sheet, month, 1, LAST_COLUMN)).containsOnly("–");
    assertThat(shown(sheet, row(sheet, 0, "計"), 1, 6)).containsOnly("–");
    assertThat(text(sheet, row(sheet, 0, "組織名") + 1, 0))
        .isEqualTo("2026年4月～9月は収録していないため、公表の有無は分かりません。");
    assertThat(sheet.getDrawingPatriarch()).isNull();
  }

  @Test
  void peopleAreNotDrawnWhereNoneAreKnown() {
    assertThat(sheet(notice("a")).getDrawingPatriarch().getCharts())
        .extracting(chart -> chart.getTitleText().getString())
        .containsExactly("規模別の事案数（件）　年度累計　2026年4月～9月");
    assertThat(sheet(notice("a").people(4)).getDrawingPatriarch().getCharts())
        .extracting(chart -> chart.getTitleText().getString())
        .containsExactly("規模別の事案数（件）　年度累計　2026年4月～9月", "規模別の影響人数（人）　年度累計　2026年4月～9月");
  }

  @ParameterizedTest
  @EnumSource
  void tablesFitTheirPages(Situation situation) {
    XSSFSheet sheet = sheet(Situation.MONTH, situation.casebook());
    double width = 0;
    for (int column = 0; column <= LAST_COLUMN; column++) {
      width += sheet.getColumnWidth(column) / 256.0 * Canvas.POINTS_PER_UNIT;
    }
    double room = PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width);
    int[] breaks = sheet.getRowBreaks();

    assertThat(height(sheet, 0, breaks[0])).isLessThan(room);
    assertThat(height(sheet, breaks[0] + 1, breaks[1]) + height(sheet, 0, 0)).isLessThan(room);
  }

  @ParameterizedTest
  @EnumSource
  void totalsEqualThoseOfTheStatistics(Situation situation) {
    MemoryCasebook casebook = situation.casebook();

    addsUp(survey(Situation.MONTH, casebook), sheet(Situation.MONTH, casebook));
  }

  @Property(tries = 30)
  void bandsAndClassesAddUpToAllIncidents(@ForAll("casebooks") MemoryCasebook casebook) {
    YearMonth month = YearMonth.of(2025, 6);

    addsUp(survey(month, casebook), sheet(month, casebook));
  }

  @Provide
  Arbitrary<MemoryCasebook> casebooks() {
    return AnyCasebook.casebooks();
  }

  private static void addsUp(Survey survey, XSSFSheet sheet) {
    Figures month = survey.statistics().sum(Period.of(survey.month()));
    Figures fiscalYear = survey.statistics().sum(Period.fiscalYearTo(survey.month()));
    int bands = row(sheet, 0, "計");
    bandsAddUp(sheet, bands, 1, month);
    bandsAddUp(sheet, bands, FISCAL_YEAR, fiscalYear);
    bandsAddUp(sheet, bands, 7, survey.statistics().total());
    int causes = row(sheet, bands + 1, "計");
    int sectors = row(sheet, causes + 1, "計");
    classesAddUp(sheet, causes, Cause.values().length, fiscalYear);
    classesAddUp(sheet, sectors, Sector.values().length, fiscalYear);
  }

  private static void bandsAddUp(XSSFSheet sheet, int total, int column, Figures expected) {
    int first = total - SizeBand.values().length - 1;
    assertThat(sum(sheet, column, first, total - 1))
        .isEqualTo(total(sheet, total, column))
        .isEqualTo(expected.incidents());
    assertThat(total(sheet, total - 1, column)).isEqualTo(expected.withoutPeople());
    assertThat(sum(sheet, column + 2, first, total - 1))
        .isEqualTo(total(sheet, total, column + 2))
        .isEqualTo(expected.affectedPeople());
  }

  private static void classesAddUp(XSSFSheet sheet, int total, int classes, Figures expected) {
    for (int column = 1; column <= 3; column++) {
      assertThat(sum(sheet, column, total - classes, total - 1))
          .isEqualTo(total(sheet, total, column));
    }
    assertThat(total(sheet, total, 1)).isEqualTo(expected.affectedKnown());
    assertThat(total(sheet, total, 2)).isEqualTo(expected.withoutPeople());
    assertThat(total(sheet, total, 3)).isEqualTo(expected.affectedPeople());
  }

  private static double height(XSSFSheet sheet, int first, int last) {
    double height = 0;
    for (int row = first; row <= last; row++) {
      height +=
          sheet.getRow(row) == null
              ? sheet.getDefaultRowHeightInPoints()
              : sheet.getRow(row).getHeightInPoints();
    }
    return height;
  }

  private static XSSFSheet sheet(Notice... notices) {
    return sheet(Situation.MONTH, MemoryCasebook.of(notices));
  }

  private static XSSFSheet sheet(YearMonth month, MemoryCasebook casebook) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet();
    Survey survey = survey(month, casebook);
    new PeopleSheet(new Canvas(sheet, new Styles(workbook)), survey)
        .fill(new PrintLayout(Situation.context(casebook)));
    return sheet;
  }

  private static Survey survey(YearMonth month, MemoryCasebook casebook) {
    return Survey.of(month, casebook.statistics(), casebook);
  }
}
