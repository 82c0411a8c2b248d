package jikenbo.report.workbook.incident;

import java.util.List;
import java.util.Optional;
import jikenbo.report.CaseWords;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Box;
import jikenbo.report.workbook.chart.Caption;
import jikenbo.report.workbook.chart.Charts;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.list.ListLink;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.statistics.people.HeadCounts;
import jikenbo.statistics.survey.LargeIncident;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/** What notices tell in 件 and not in persons: a measure of its own, with a chart of its own. */
final class RecordTable {

  private static final int LABEL = HeadCountTable.LABEL;
  private static final int CHART_ROWS = 9;

  /** Columns of the list of incidents. */
  private static final int CAUSE = 1;

  private static final int MONTH = 2;
  private static final int COUNT = 3;
  private static final int LINK = 4;

  /** Half-width characters of the name of an organisation. */
  private static final int LONGEST_NAME = 200;

  private final Canvas canvas;
  private final Survey survey;

  RecordTable(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Puts the tables and the chart below a row; returns the last row that they take. */
  int fill(int top, List<ReportSpan> spans) {
    section(top, "影響件数（件）　人数ではなく件数だけを述べた公表");
    note(top + 1, "記録・メール・カードなどの件数で、人数とは別の尺度です。影響人数の合計・平均・中央値・規模・順位には含めません。");
    int row = top + 2;
    canvas.height(row, 30);
    canvas.text(row, LABEL, "期間", Look.HEAD);
    canvas.text(row, LABEL + 1, "件数判明\nn（事案）", Look.HEAD);
    canvas.text(row, LABEL + 2, "影響件数\n（件）", Look.HEAD);
    canvas.text(row++, LABEL + 3, "最大の1件\n（件）", Look.HEAD);
    for (ReportSpan span : spans) {
      line(row++, span);
    }
    return largest(row + 1, spans);
  }

  private void line(int row, ReportSpan span) {
    double height = canvas.paragraph(row, LABEL, LABEL, span.title(), Look.CELL);
    canvas.height(row, Math.max(Canvas.LINE, height));
    Optional<HeadCounts> records = span.covered().map(survey::records);
    number(row, LABEL + 1, records.map(HeadCounts::known).orElse(null));
    number(row, LABEL + 2, records.map(HeadCounts::total).orElse(null));
    number(row, LABEL + 3, records.map(HeadCounts::largest).orElse(null));
  }

  private void number(int row, int column, @Nullable Number number) {
    canvas.number(row, column, number, Look.CELL.format(Look.COUNT));
  }

  private int largest(int top, List<ReportSpan> spans) {
    List<LargeIncident> most = survey.mostRecordsOfFiscalYear();
    section(top, "影響件数の多い事案　上位%d件　%s".formatted(Survey.MOST_RECORDS, spans.get(1).title()));
    if (most.isEmpty()) {
      note(top + 1, "件数を述べた事案はありません。");
      return top + 1;
    }
    int head = top + 1;
    canvas.height(head, 30);
    canvas.text(head, LABEL, "組織名", Look.HEAD);
    canvas.text(head, CAUSE, "原因", Look.HEAD);
    canvas.text(head, MONTH, "最初の\n公表月", Look.HEAD);
    canvas.text(head, COUNT, "影響件数\n（件）", Look.HEAD);
    canvas.text(head, LINK, "公表ID\n（一覧へ）", Look.HEAD);
    int row = head + 1;
    for (LargeIncident incident : most) {
      incident(row++, incident);
    }
    for (String words : CaseWords.NOTES) {
      note(row++, words);
    }
    Box box = new Box(row + 1, 0, row + CHART_ROWS, HeadCountTable.LAST_COLUMN);
    new Charts(canvas)
        .bars(
            box,
            new Caption("most-records", "影響件数の多い事案（件）　" + ReportSpan.fiscalYear(survey).marked()),
            Block.column(canvas.sheet(), 0, head + 1, head + most.size()),
            Series.of(
                "影響件数",
                Block.column(canvas.sheet(), COUNT, head + 1, head + most.size()),
                Palette.MUTED));
    return row + CHART_ROWS;
  }

  private void incident(int row, LargeIncident large) {
    double height =
        canvas.paragraph(row, LABEL, LABEL, LargestCases.name(large, LONGEST_NAME), Look.CELL);
    canvas.height(row, Math.max(Canvas.LINE, height));
    canvas.text(row, CAUSE, new CaseWords(large).cause(), Look.CELL);
    canvas.month(row, MONTH, large.incident().reportMonth(), Look.CELL);
    canvas.number(row, COUNT, large.count(), Look.CELL.format(LargestCases.format(large)));
    ListLink.put(canvas, row, LINK, large.disclosureId());
  }

  private void note(int row, String words) {
    canvas.height(row, Canvas.LINE);
    canvas.text(row, 0, words, Look.NOTE);
  }

  private void section(int row, String title) {
    canvas.height(row, 20);
    canvas.text(row, 0, title, Look.SECTION);
  }
}
