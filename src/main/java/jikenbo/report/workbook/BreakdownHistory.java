package jikenbo.report.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jikenbo.report.Phrases;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;

/**
 * Disclosures of thirteen months by classes, summed both ways, shaded, with the three leading
 * classes drawn.
 */
final class BreakdownHistory<C> {

  private static final int SUM = TrendSheet.MONTHS + 1;
  private static final int LEADING = 3;
  private static final int CHART_ROWS = 14;
  private static final double CHART_ROW_HEIGHT = 18.5;
  private static final List<Rgb> COLOURS = List.of(Palette.MAIN, Palette.THIRD, Palette.MUTED);

  private final Canvas canvas;
  private final Survey survey;
  private final String name;
  private final Dimension<C> dimension;
  private final Period window;
  private final Optional<Period> covered;

  BreakdownHistory(Canvas canvas, Survey survey, String name, Dimension<C> dimension) {
    this.canvas = canvas;
    this.survey = survey;
    this.name = name;
    this.dimension = dimension;
    this.window = Period.endingWith(survey.month(), TrendSheet.MONTHS);
    this.covered = survey.statistics().coverage().flatMap(window::intersection);
  }

  /** Puts table and chart below a row; returns the last row that they take. */
  int fill(int top) {
    canvas.text(top, 0, "%s別・月別の公表件数（件）　%s".formatted(name, Phrases.period(window)), Look.SECTION);
    canvas.height(top, 20);
    heads(top + 1);
    int first = top + 2;
    int row = first;
    for (C member : mostFirst()) {
      member(row++, member);
    }
    total(row);
    shade(first, row - 1);
    canvas.text(row + 1, 0, "色の濃さは件数の多さを表します。「–」は収録期間外。", Look.NOTE);
    chart(row + 2, top + 1, first);
    return row + 2 + CHART_ROWS;
  }

  private List<C> mostFirst() {
    List<C> members = new ArrayList<>(dimension.members());
    members.sort(Comparator.comparingInt(this::sum).reversed());
    return members;
  }

  private int sum(C member) {
    return survey.sum(dimension, member, window).disclosures();
  }

  private void heads(int row) {
    canvas.text(row, 0, name, Look.HEAD);
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      canvas.month(row, i + 1, months.get(i), Look.HEAD, Look.SHORT_MONTH);
    }
    canvas.text(row, SUM, "計", Look.HEAD);
  }

  private void member(int row, C member) {
    Look look = Look.CELL.format(Look.COUNT);
    canvas.text(row, 0, dimension.nameJa().apply(member), Look.CELL);
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      Period month = Period.of(months.get(i));
      canvas.number(
          row,
          i + 1,
          survey.statistics().covers(month)
              ? survey.sum(dimension, member, month).disclosures()
              : null,
          look);
    }
    canvas.number(row, SUM, covered.isPresent() ? sum(member) : null, look.heavy());
  }

  private void total(int row) {
    Look look = Look.CELL.total();
    canvas.text(row, 0, "合計", look);
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      Period month = Period.of(months.get(i));
      canvas.number(
          row,
          i + 1,
          survey.statistics().covers(month) ? survey.statistics().sum(month).disclosures() : null,
          look.format(Look.COUNT));
    }
    canvas.number(
        row,
        SUM,
        covered.map(period -> survey.statistics().sum(period).disclosures()).orElse(null),
        look.format(Look.COUNT));
  }

  private void shade(int first, int last) {
    SheetConditionalFormatting formatting = canvas.sheet().getSheetConditionalFormatting();
    var rule =
        canvas.sheet().getSheetConditionalFormatting().createConditionalFormattingColorScaleRule();
    XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.MIN);
    scale.getThresholds()[1].setRangeType(RangeType.MAX);
    scale.setColors(new Color[] {Palette.WHITE.cell(), Palette.OTHER.cell()});
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(first, last, 1, TrendSheet.MONTHS)}, rule);
  }

  private void chart(int top, int heads, int first) {
    for (int row = top; row < top + CHART_ROWS; row++) {
      canvas.height(row, CHART_ROW_HEIGHT);
    }
    if (covered.isEmpty() || covered.get().months().size() < 2) {
      canvas.panel(
          new Box(top, 0, top + CHART_ROWS - 1, SUM), "推移のグラフは、2か月以上が収録されている場合に表示します。", Look.PANEL);
      return;
    }
    int left = 1 + window.months().indexOf(covered.get().from());
    int right = 1 + window.months().indexOf(covered.get().to());
    List<Series> series = new ArrayList<>();
    List<C> members = mostFirst();
    for (int i = 0; i < LEADING && sum(members.get(i)) > 0; i++) {
      series.add(
          Series.of(
              dimension.nameJa().apply(members.get(i)),
              Block.row(canvas.sheet(), first + i, left, right),
              COLOURS.get(i)));
    }
    new Charts(canvas)
        .lines(
            new Box(top, 0, top + CHART_ROWS - 1, SUM),
            "多い%sの推移（件、上位%d分類）".formatted(name, series.size()),
            Block.row(canvas.sheet(), heads, left, right),
            series);
  }
}
