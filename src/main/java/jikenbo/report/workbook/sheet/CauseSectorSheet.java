package jikenbo.report.workbook.sheet;

import jikenbo.report.Phrases;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.survey.Survey;

/** 原因×分野: which causes hit which sectors, in the month and since April. */
public final class CauseSectorSheet {

  private static final double GAP = 10;

  private final Canvas canvas;
  private final Survey survey;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public CauseSectorSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    CauseSectorMap map = new CauseSectorMap(canvas, survey);
    canvas.widths(map.widths());
    canvas.title("原因×分野　" + Phrases.month(survey.month()), CauseSectorMap.LAST_COLUMN);
    canvas.height(1, Canvas.LINE);
    canvas.text(
        1,
        0,
        "公表件数（新規＋続報、件）を、通知ごとの原因と分野で数えたものです。" + "色は表ごとに付け、濃いほど件数が多いことを表します（計には付けません）。「–」は収録なし。",
        Look.NOTE);
    int month = 2;
    int fiscalYear = map.fill(month, ReportSpan.month(survey)) + 2;
    canvas.height(fiscalYear - 1, GAP);
    int last = map.fill(fiscalYear, ReportSpan.fiscalYear(survey));
    print.onePage(canvas.sheet(), last, CauseSectorMap.LAST_COLUMN);
    canvas.sheet().createFreezePane(1, 1);
  }
}
