package jikenbo.report.workbook.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.report.Phrases;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/** Disclosures by cause and sector, summed both ways, the darker the more. */
final class CauseSectorMap {

  private static final List<Cause> CAUSES = Dimension.CAUSE.members();
  private static final List<Sector> SECTORS = Dimension.SECTOR.members();
  private static final int SUM = SECTORS.size() + 1;

  /** The last column of the map. */
  static final int LAST_COLUMN = SUM;

  private static final Look NUMBER = Look.CELL.format(Look.COUNT).centred();
  private static final Look TOTAL = Look.CELL.total().format(Look.COUNT).centred();

  private final Canvas canvas;
  private final Survey survey;

  CauseSectorMap(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Widths of its columns, in digits of standard size. */
  double[] widths() {
    double[] widths = new double[SUM + 1];
    Arrays.fill(widths, 12.5);
    widths[0] = 20;
    return widths;
  }

  /** Puts the map of a span of months below a row; returns the last row that it takes. */
  int fill(int top, ReportSpan span) {
    Optional<Period> covered = span.covered();
    Shades shades = new Shades(covered.map(this::largest).orElse(0));
    canvas.height(top, 20);
    canvas.text(top, 0, title(span), Look.SECTION);
    heads(top + 1);
    int row = top + 2;
    for (Cause cause : CAUSES) {
      line(row++, cause, covered, shades);
    }
    total(row++, covered);
    canvas.height(row, Canvas.LINE);
    if (shades.largest() == 0) {
      canvas.text(
          row, 0, covered.isEmpty() ? span.absence() : span.months() + "の公表は0件です。", Look.NOTE);
    } else {
      legend(row, shades);
    }
    return row;
  }

  private String title(ReportSpan span) {
    return span.title() + span.covered().map(this::n).orElse("");
  }

  private String n(Period period) {
    return "（公表 n＝%s）".formatted(Phrases.number(survey.statistics().sum(period).disclosures()));
  }

  private int largest(Period period) {
    return CAUSES.stream()
        .flatMap(cause -> SECTORS.stream().map(sector -> survey.sum(cause, sector, period)))
        .mapToInt(Figures::disclosures)
        .max()
        .orElse(0);
  }

  private void heads(int row) {
    canvas.height(row, 30);
    canvas.text(row, 0, "原因＼分野", Look.HEAD);
    for (int i = 0; i < SECTORS.size(); i++) {
      canvas.text(row, i + 1, SECTORS.get(i).nameJa(), Look.HEAD);
    }
    canvas.text(row, SUM, "計", Look.HEAD);
  }

  private void line(int row, Cause cause, Optional<Period> covered, Shades shades) {
    canvas.height(row, Canvas.LINE);
    canvas.text(row, 0, cause.nameJa(), Look.CELL);
    for (int i = 0; i < SECTORS.size(); i++) {
      Sector sector = SECTORS.get(i);
      Integer count = disclosures(covered.map(period -> survey.sum(cause, sector, period)));
      canvas.number(row, i + 1, count, count == null ? NUMBER : shades.look(count));
    }
    canvas.sumAcross(
        row,
        SUM,
        1,
        disclosures(covered.map(period -> survey.sum(Dimension.CAUSE, cause, period))),
        NUMBER.heavy());
  }

  private void total(int row, Optional<Period> covered) {
    canvas.height(row, Canvas.LINE);
    canvas.text(row, 0, "計", Look.CELL.total());
    FigureRow sums = canvas.sums(row, row - CAUSES.size());
    for (int i = 0; i < SECTORS.size(); i++) {
      Sector sector = SECTORS.get(i);
      sums.put(
          i + 1,
          disclosures(covered.map(period -> survey.sum(Dimension.SECTOR, sector, period))),
          TOTAL);
    }
    sums.put(SUM, disclosures(covered.map(survey.statistics()::sum)), TOTAL);
  }

  private static @Nullable Integer disclosures(Optional<Figures> figures) {
    return figures.map(Figures::disclosures).orElse(null);
  }

  private void legend(int row, Shades shades) {
    canvas.text(row, 0, "色の凡例（件）", Look.NOTE.right());
    int column = 1;
    for (Shades.Step step : shades.steps()) {
      canvas.text(row, column++, step.toString(), shades.look(step.to()).size(8));
    }
    canvas.text(
        row,
        column,
        "濃いほど多い（最大のセルは%s件）".formatted(Phrases.number(shades.largest())),
        Look.NOTE.indented());
  }
}
