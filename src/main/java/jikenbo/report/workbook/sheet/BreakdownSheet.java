package jikenbo.report.workbook.sheet;

import java.util.Optional;
import jikenbo.report.CoveragePhrases;
import jikenbo.report.Phrases;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Breakdown;
import jikenbo.statistics.survey.Breakdown.Line;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * The report month by classes, the most disclosures first; then, on a page of its own, thirteen
 * months by classes.
 *
 * @param <C> the classes
 */
public final class BreakdownSheet<C> {

  private static final int HEAD = 2;

  /** The row of the first class. */
  static final int FIRST = HEAD + 1;

  static final int LAST_COLUMN = 14;
  static final int DISCLOSURES = 3;
  static final int PEOPLE = 12;

  private final Canvas canvas;
  private final Survey survey;
  private final String name;
  private final String code;
  private final Breakdown<C> breakdown;
  private final boolean covered;
  private final BreakdownCharts<C> charts;

  /**
   * A sheet.
   *
   * @param name of what the classes are classes of, such as 原因
   * @param code of the same, for the names of charts
   */
  public BreakdownSheet(
      Canvas canvas, Survey survey, String name, String code, Dimension<C> dimension) {
    this.canvas = canvas;
    this.survey = survey;
    this.name = name;
    this.code = code;
    this.breakdown = survey.breakdown(dimension);
    this.covered = survey.statistics().covers(survey.month());
    this.charts = new BreakdownCharts<>(canvas, name, code, breakdown, covered);
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    canvas.widths(22, 8.8, 8.8, 8.8, 8.8, 8.8, 8.8, 8.8, 9.2, 9.2, 8.8, 9.2, 11, 8.8, 8.8);
    canvas.title(
        "%s別　%s（公表 n＝%s）"
            .formatted(
                name,
                CoveragePhrases.marked(survey.month(), survey.coverage()),
                covered ? Phrases.number(survey.monthGaps().disclosures()) : Canvas.NONE),
        LAST_COLUMN);
    canvas.text(
        1,
        0,
        "公表件数は通知ごとの%s、事案数・影響人数は最初の公表の%sで数えます。構成比の分母は対象月の公表 n。「–」は収録なし、比べられる月なし、または人数の記載なし。"
            .formatted(name, name),
        Look.NOTE);
    heads();
    int row = FIRST;
    for (Line<C> line : breakdown.lines()) {
      line(row++, line);
    }
    total(row);
    canvas.text(++row, 0, remarks(), Look.NOTE);
    for (String note : new CountedElsewhere<>(survey, breakdown.dimension()).notes()) {
      canvas.text(++row, 0, note, Look.NOTE);
    }
    charts.fill(++row);
    int matrix = row + BreakdownCharts.ROWS + 1;
    canvas.sheet().setRowBreak(matrix - 1);
    int last =
        new BreakdownHistory<>(canvas, survey, name, code, breakdown.dimension()).fill(matrix);
    print.manyPages(canvas.sheet(), last, LAST_COLUMN, 0, 0);
    canvas.sheet().createFreezePane(1, FIRST);
  }

  private String remarks() {
    int n = survey.monthGaps().disclosures();
    boolean rounded =
        covered
            && !Shares.addUp(
                breakdown.lines().stream().map(line -> line.month().disclosures()).toList(), n);
    return "影響組織数は%sごと・合計ごとの異なり数で、足し上げても合計になりません。年度累計は%s。%s%s"
        .formatted(
            name,
            CoveragePhrases.extent(Period.fiscalYearTo(survey.month()), survey.coverage()),
            ReportSpan.fiscalYear(survey).unitNote(),
            rounded ? Shares.ROUNDED : "");
  }

  /** The classes that occur in the month; empty when none does. */
  Optional<Block> members() {
    return charts.members();
  }

  /** Their disclosures, as a series that shows the unknown ones as such. */
  Optional<Series> disclosures() {
    return charts.disclosures();
  }

  private void heads() {
    canvas.height(HEAD, 30);
    canvas.heads(
        HEAD,
        name,
        "新規\n（件）",
        "続報\n（件）",
        "公表件数\n（件）",
        "構成比\n（%）",
        "前月\n" + unit(Period.of(survey.month().minusMonths(1))),
        "前月差\n（件）",
        "前年同月\n" + unit(Period.of(survey.month()).lastYear()),
        "前年同月差\n（件）",
        "年度累計\n" + ReportSpan.fiscalYear(survey).unit("件"),
        "事案数\n（件）",
        "影響組織数\n（組織）",
        "影響人数\n（人）",
        "人数判明\n（事案）",
        "記載なし\n（事案）");
  }

  /** The unit of an earlier month's counts, or why there are none. */
  private String unit(Period base) {
    return switch (survey
        .comparison(Measure.DISCLOSURES, Period.of(survey.month()), base)
        .obstacle()) {
      case NONE -> "（件）";
      case INCOMPLETE -> "比較なし";
      case BASE_MISSING -> "収録なし";
      case BASE_INCOMPLETE -> "一部収録";
    };
  }

  private @Nullable Figures base(Period base) {
    return survey.comparable(Period.of(survey.month()), base) ? survey.figures(base) : null;
  }

  private void line(int row, Line<C> line) {
    canvas.text(row, 0, breakdown.dimension().nameJa().apply(line.member()), Look.CELL);
    figures(
        canvas.figures(row),
        covered ? line.month() : null,
        line.previousMonth(),
        line.lastYear(),
        Look.CELL);
    canvas.number(row, 9, fiscal(line.fiscalYear()), Look.CELL.format(Look.COUNT));
    canvas.number(row, 11, covered ? line.organizations() : null, Look.CELL.format(Look.COUNT));
  }

  private void total(int row) {
    Look look = Look.CELL.total();
    Period now = Period.of(survey.month());
    canvas.text(row, 0, "合計", look);
    FigureRow sums = canvas.sums(row, FIRST);
    figures(
        sums,
        survey.figures(now),
        base(Period.of(survey.month().minusMonths(1))),
        base(now.lastYear()),
        look);
    Figures fiscalYear = survey.fiscalYear().map(survey.statistics()::sum).orElse(Figures.ZERO);
    sums.put(9, fiscal(fiscalYear), look.format(Look.COUNT));
    canvas.number(
        row, 11, covered ? survey.organizations().distinct(now) : null, look.format(Look.COUNT));
  }

  private @Nullable Integer fiscal(Figures figures) {
    return survey.fiscalYear().isPresent() ? figures.disclosures() : null;
  }

  private void figures(
      FigureRow row,
      @Nullable Figures month,
      @Nullable Figures previous,
      @Nullable Figures lastYear,
      Look look) {
    Look count = look.format(Look.COUNT);
    int n = survey.monthGaps().disclosures();
    row.put(1, month == null ? null : month.disclosuresNew(), count);
    row.put(2, month == null ? null : month.disclosuresUpdate(), count);
    row.put(DISCLOSURES, disclosures(month), count);
    row.put(
        4,
        month == null || n == 0 ? null : month.disclosures() / (double) n,
        look.format(Look.SHARE));
    row.put(5, disclosures(previous), count);
    row.put(6, difference(month, previous), look.format(Look.CHANGE));
    row.put(7, disclosures(lastYear), count);
    row.put(8, difference(month, lastYear), look.format(Look.CHANGE));
    row.put(10, month == null ? null : month.incidents(), count);
    row.put(PEOPLE, month == null ? null : month.knownPeople(), count);
    row.put(13, month == null ? null : month.affectedKnown(), count);
    row.put(14, month == null ? null : month.withoutPeople(), count);
  }

  private static @Nullable Integer disclosures(@Nullable Figures figures) {
    return figures == null ? null : figures.disclosures();
  }

  private static @Nullable Integer difference(@Nullable Figures now, @Nullable Figures before) {
    return now == null || before == null ? null : now.disclosures() - before.disclosures();
  }
}
