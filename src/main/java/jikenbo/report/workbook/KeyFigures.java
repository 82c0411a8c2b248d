package jikenbo.report.workbook;

import jikenbo.report.CoveragePhrases;
import jikenbo.report.Phrases;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Comparison.Obstacle;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Figures;
import jikenbo.statistics.HeadCounts;
import jikenbo.statistics.Indicator;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** The four figures at the head of サマリー, each on a card with its comparisons. */
final class KeyFigures {

  /** Rows that the cards take. */
  static final int ROWS = 7;

  private static final Look CARD = Look.TEXT.fill(Palette.CARD);
  private static final Look LABEL = CARD.size(10).heavy().ink(Palette.NAVY).topped(Palette.NAVY);
  private static final Look VALUE = CARD.size(24).heavy().ink(Palette.NAVY).format(Look.COUNT);
  private static final Look UNIT = CARD.size(11).ink(Palette.NAVY).down(VerticalAlignment.BOTTOM);
  private static final Look REMARK = CARD.size(8).ink(Palette.MUTED);
  private static final Look LINE = CARD.topped(Palette.RULE);

  private final Canvas canvas;
  private final Survey survey;

  KeyFigures(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Puts the cards below a row. */
  void fill(int top) {
    double[] heights = {18, 34, 15, 16, 16, 16, 16};
    for (int i = 0; i < ROWS; i++) {
      canvas.height(top + i, heights[i]);
    }
    card(top, 0, "公表件数", "件", Measure.DISCLOSURES);
    card(top, 1, "事案数", "件", Measure.INCIDENTS);
    card(top, 2, "影響組織数", "組織", Measure.ORGANIZATIONS);
    card(top, 3, "影響人数", "人", Measure.PEOPLE);
  }

  private void card(int top, int band, String label, String unit, Measure measure) {
    int left = SummaryGrid.left(band);
    int right = SummaryGrid.right(band);
    Indicator indicator = survey.indicator(measure);
    canvas.span(top, left, right, label + mark(), LABEL.indented());
    canvas.span(top + 1, left, SummaryGrid.right(band, 1), indicator.value(), VALUE);
    canvas.span(top + 1, SummaryGrid.left(band, 2), right, unit, UNIT);
    canvas.span(top + 2, left, right, remark(measure), REMARK.centred());
    comparison(top + 3, band, "前月比", indicator.previousMonth(), "対象月", "前月", unit);
    comparison(top + 4, band, "前年同月比", indicator.lastYear(), "対象月", "前年同月", unit);
    fiscalYear(top + 5, band, indicator.fiscalYear());
    comparison(top + 6, band, "前年度同期比", indicator.fiscalYearBefore(), "今年度", "前年度", unit);
    names(top, band, label);
  }

  /** What readers' formulas can call the figures; a cell that shows none holds the reason. */
  private void names(int top, int band, String label) {
    int change = SummaryGrid.left(band, 1);
    canvas.name(label, top + 1, SummaryGrid.left(band));
    canvas.name(label + "_前月差", top + 3, change);
    canvas.name(label + "_前年同月差", top + 4, change);
    canvas.name(label + "_年度累計", top + 5, change);
    canvas.name(label + "_前年度同期差", top + 6, change);
  }

  private void comparison(
      int row,
      int band,
      String label,
      Comparison comparison,
      String now,
      String before,
      String unit) {
    canvas.span(row, SummaryGrid.left(band), SummaryGrid.right(band, 0), label, LINE.indented());
    int second = SummaryGrid.left(band, 1);
    int last = SummaryGrid.right(band);
    Long difference = comparison.difference();
    Long base = comparison.base();
    if (difference == null || base == null) {
      String reason =
          comparison.obstacle() == Obstacle.NONE
              ? "人数の情報なし"
              : CoveragePhrases.reason(comparison.obstacle(), now, before);
      canvas.span(row, second, last, reason, LINE.size(8).right());
      return;
    }
    int share = SummaryGrid.left(band, 2);
    canvas.span(row, second, share - 1, difference, LINE.heavy().format(Look.CHANGE));
    Double ratio = comparison.ratio();
    if (ratio == null) {
      String words = before + "は" + Phrases.number(base) + unit;
      canvas.span(row, share, last, words, LINE.size(8).right());
    } else {
      canvas.span(row, share, last, ratio, LINE.format(Look.CHANGE_SHARE));
    }
  }

  private void fiscalYear(int row, int band, @Nullable Long value) {
    canvas.span(row, SummaryGrid.left(band), SummaryGrid.right(band, 0), "年度累計", LINE.indented());
    canvas.span(
        row,
        SummaryGrid.left(band, 1),
        SummaryGrid.right(band, 1),
        value,
        LINE.heavy().format(Look.COUNT));
    Period period = Period.fiscalYearTo(survey.month());
    String months = CoveragePhrases.brief(period, survey.coverage());
    canvas.span(
        row, SummaryGrid.left(band, 2), SummaryGrid.right(band), months, LINE.size(8).right());
  }

  private String mark() {
    return survey.coverage().level(survey.month()) == Level.PARTIAL ? "（一部）" : "";
  }

  private String remark(Measure measure) {
    Figures month = survey.figures(Period.of(survey.month()));
    if (month == null) {
      return "収録なし";
    }
    return switch (measure) {
      case DISCLOSURES ->
          "新規 %s ・ 続報 %s"
              .formatted(
                  Phrases.number(month.disclosuresNew()),
                  Phrases.number(month.disclosuresUpdate()));
      case INCIDENTS ->
          "人数判明 %s ・ 不明 %s"
              .formatted(
                  Phrases.number(month.affectedKnown()), Phrases.number(month.withoutPeople()));
      case ORGANIZATIONS -> "組織名の異なり数（足し上げ不可）";
      case PEOPLE -> people() + records(month);
    };
  }

  private String people() {
    HeadCounts rest = survey.monthHeads().withoutLargest();
    if (rest != null) {
      return "最大の1件を除くと " + Phrases.number(rest.people()) + "人";
    }
    if (survey.monthHeads().known() == 1) {
      return "判明した事案は1件";
    }
    return survey.monthHeads().unknown() == 0 ? "計上した事案なし" : "人数が判明した事案なし";
  }

  /** What is told in 件 instead; another measure, so it stands beside the persons. */
  private static String records(Figures month) {
    Long records = month.knownRecords();
    return records == null ? "" : "・別に影響件数 %s件".formatted(Phrases.number(records));
  }
}
