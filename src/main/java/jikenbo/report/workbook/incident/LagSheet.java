package jikenbo.report.workbook.incident;

import java.util.function.Function;
import jikenbo.report.Phrases;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.Pen;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.days.DayCounts;
import jikenbo.statistics.days.LagCounts;
import jikenbo.statistics.days.LagSurvey;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/** 公表までの日数: how long it took until incidents were noticed and published. */
public final class LagSheet {

  private static final int LAST_COLUMN = LagTable.LAST_COLUMN;

  private final Canvas canvas;
  private final Survey survey;
  private final LagSurvey lags;
  private final LagTable table;
  private final ReportSpan month;
  private final ReportSpan fiscalYear;
  private final ReportSpan all;
  private final Pen pen;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public LagSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
    this.pen = new Pen(canvas, LAST_COLUMN);
    this.lags = survey.lags();
    this.table = new LagTable(canvas);
    this.month = ReportSpan.month(survey);
    this.fiscalYear = ReportSpan.fiscalYear(survey);
    this.all = ReportSpan.all(survey);
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    canvas.widths(31, 10.6, 10.6, 10.6, 10.6, 10.6, 10.6, 10.6, 10.6, 10.6, 10.6);
    pen.title("公表までの日数　" + Phrases.month(survey.month()));
    head();
    periods();
    bands();
    pen.newPage();
    classes("原因", Dimension.CAUSE, lags::of);
    classes("分野", Dimension.SECTOR, lags::of);
    print.manyPages(canvas.sheet(), pen.row() - 1, LAST_COLUMN, 0, 0);
  }

  private void head() {
    pen.paragraph(headline(), Look.TEXT.size(10));
    pen.note(
        "新規の公表1件ごとに数えます。続報は、公表日が後になり日数が長く見えるため除きます。公表まで＝発覚日から公表日まで。発覚まで＝発生の初日から発覚日まで。"
            + "日付の一部が分からない公表と、日付の順序が矛盾する公表は「不明」とし、0日とはしません%s。".formatted(contradictions()));
    pen.note(
        "中央値＝短い順に並べた真ん中の日数（偶数個なら中央の2つの平均）。90%点＝短い順に並べ、n×0.9を切り上げた順位の日数（9割の公表がこの日数以内）。"
            + "「＊」は n が%d未満で、参考にとどまる値。「–」は収録なし、または日数の分かる公表がないもの。%s%s"
                .formatted(LagTable.FEW, fiscalYear.unitNote(), all.unitNote()));
    pen.note(
        "参考：個人情報保護法が定める個人情報保護委員会等への報告の期限は、速報が事態を知ってからおおむね3～5日以内（ガイドライン）、"
            + "確報が30日以内（不正の目的によるおそれがある場合は60日以内）です。報告の期限であり、公表の期限ではありません。");
  }

  private String headline() {
    if (month() == null) {
      return "対象月（%s）は収録していません。".formatted(Phrases.month(survey.month()));
    }
    DayCounts days = lags.month().toDisclose();
    if (days.notices() == 0) {
      return "対象月に新規の公表はありません。";
    }
    Double median = days.median();
    Long most = days.percentile(90);
    if (median == null || most == null) {
      return "対象月の新規の公表%s件に、発覚から公表までの日数が分かるものはありません。".formatted(Phrases.number(days.notices()));
    }
    String known =
        "対象月の新規の公表%s件のうち、発覚から公表までの日数が分かるのは%s件"
            .formatted(Phrases.number(days.notices()), Phrases.number(days.known()));
    return days.known() < LagTable.FEW
        ? known + "だけで、中央値などは参考にとどまります。"
        : known + "で、中央値は%s日、9割が%s日以内です。".formatted(Phrases.tenths(median), Phrases.number(most));
  }

  private String contradictions() {
    int notices = lags.all().toDisclose().contradictory() + lags.all().toDetect().contradictory();
    return notices == 0 ? "" : "（矛盾する日数は全期間で%s個）".formatted(Phrases.number(notices));
  }

  private void periods() {
    pen.section("期間別");
    table.heads(pen.take(1), "期間");
    table.line(pen.take(1), month.title(), month(), Look.CELL.fill(Palette.CARD));
    table.line(pen.take(1), fiscalYear.title(), fiscalYear(), Look.CELL);
    table.line(pen.take(1), all.title(), all(), Look.CELL);
  }

  private void bands() {
    pen.section("発覚から公表までの日数の分布");
    new LagBands(
            canvas,
            toDisclose(month()),
            toDisclose(fiscalYear()),
            toDisclose(all()),
            fiscalYear,
            all)
        .fill(pen.take(LagBands.ROWS));
  }

  private <C> void classes(String name, Dimension<C> dimension, Function<C, LagCounts> counts) {
    pen.section(name + "別　" + all.title());
    table.heads(pen.take(1), name);
    for (C member : dimension.members()) {
      table.line(
          pen.take(1),
          dimension.nameJa().apply(member),
          all.covered().isPresent() ? counts.apply(member) : null,
          Look.CELL);
    }
  }

  private @Nullable LagCounts month() {
    return month.covered().isPresent() ? lags.month() : null;
  }

  private @Nullable LagCounts fiscalYear() {
    return fiscalYear.covered().isPresent() ? lags.fiscalYear() : null;
  }

  private @Nullable LagCounts all() {
    return all.covered().isPresent() ? lags.all() : null;
  }

  private static @Nullable DayCounts toDisclose(@Nullable LagCounts counts) {
    return counts == null ? null : counts.toDisclose();
  }
}
