package jikenbo.report.workbook.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jikenbo.report.CaseWords;
import jikenbo.report.Phrases;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.incident.LargestCases.Column;
import jikenbo.report.workbook.incident.LargestCases.Field;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.people.HeadCounts;
import jikenbo.statistics.survey.Survey;

/**
 * 影響人数: how many people the incidents hit, with and without the largest, and by size; on pages of
 * their own the same by classes, and the largest incidents.
 */
public final class PeopleSheet {

  private static final int SPANS = 3;
  private static final int LAST_COLUMN = HeadCountTable.LAST_COLUMN;

  /** Half-width characters of the name of an organisation. */
  private static final int LONGEST_NAME = 200;

  private final Canvas canvas;
  private final Survey survey;
  private final HeadCountTable table;
  private final ReportSpan fiscalYear;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public PeopleSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
    this.table = new HeadCountTable(canvas);
    this.fiscalYear = ReportSpan.fiscalYear(survey);
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    canvas.widths(36, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5);
    canvas.title("影響人数　" + Phrases.month(survey.month()), LAST_COLUMN);
    note(1, "影響人数は事案ごとに1回だけ、最初の公表の月・原因・分野に計上します。件数だけの通知は人数に含めず、影響件数として最後の表に別に示します。");
    note(
        2,
        "平均・中央値・割合は人数が判明した事案だけで計算し、人数の記載なし（漏えいを否定する公表を含む）を0人とはしません。「–」は収録なし、人数の記載なし、または求められない値（判明が1件のときの「最大を除く」など）。");
    List<ReportSpan> spans = List.of(ReportSpan.month(survey), fiscalYear, ReportSpan.all(survey));
    int row = spans(SPANS, spans);
    row = new SizeBandTable(canvas, survey).fill(row + 1, spans, fiscalYear) + 1;
    canvas.sheet().setRowBreak(row - 1);
    row = classes(row, "原因", Dimension.CAUSE);
    row = classes(row, "分野", Dimension.SECTOR);
    canvas.sheet().setRowBreak(row - 1);
    row = cases(row) + 1;
    canvas.sheet().setRowBreak(row - 1);
    int last = new RecordTable(canvas, survey).fill(row, spans);
    print.manyPages(canvas.sheet(), last, LAST_COLUMN, 0, 0);
    canvas.sheet().createFreezePane(HeadCountTable.LABEL + 1, 1);
  }

  /** The spans below each other, and words on those without figures; returns their row. */
  private int spans(int top, List<ReportSpan> spans) {
    section(top, "影響人数の合計・平均・中央値");
    table.heads(top + 1, "期間");
    int row = top + 2;
    for (ReportSpan span : spans) {
      table.line(row++, span.title(), span.covered().map(survey::heads));
    }
    String remarks =
        spans.stream()
            .map(this::remark)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining());
    note(row, remarks);
    return row;
  }

  private Optional<String> remark(ReportSpan span) {
    if (span.covered().isEmpty()) {
      return Optional.of(span.absence());
    }
    HeadCounts heads = survey.heads(span.covered().get());
    if (heads.incidents() == 0) {
      return Optional.of(span.months() + "に初めて公表された事案はありません。");
    }
    return heads.known() == 0
        ? Optional.of(span.months() + "の事案で、人数が判明したものはありません。")
        : Optional.empty();
  }

  /** A line for each class in reporting order, and the sum; returns the row below. */
  private <C> int classes(int top, String name, Dimension<C> dimension) {
    section(top, "%s別の影響人数　%s".formatted(name, fiscalYear.title()));
    table.heads(top + 1, name);
    int row = top + 2;
    for (C member : dimension.members()) {
      table.line(
          row++,
          dimension.nameJa().apply(member),
          fiscalYear.covered().map(period -> survey.heads(dimension, member, period)));
    }
    table.total(row++, top + 2, fiscalYear.covered().map(survey::heads));
    note(
        row++,
        remark(fiscalYear).orElse("平均・中央値・最大・最大を除く値は%sごとに求めたもので、足し上げても計になりません。".formatted(name)));
    return row;
  }

  private int cases(int top) {
    LargestCases cases =
        new LargestCases(
            canvas,
            LONGEST_NAME,
            new Column(Field.NAME, 0, 0),
            new Column(Field.RANK, 1, 1),
            new Column(Field.CAUSE, 2, 2),
            new Column(Field.SECTOR, 3, 3),
            new Column(Field.MONTH, 4, 4),
            new Column(Field.PEOPLE, 5, 5),
            new Column(Field.LINK, 6, 6));
    int last =
        cases.fill(
            top,
            "影響人数の多い事案　上位%d件　%s".formatted(Survey.LARGEST_OF_FISCAL_YEAR, fiscalYear.title()),
            survey.largestOfFiscalYear(),
            Survey.LARGEST_OF_FISCAL_YEAR,
            remark(fiscalYear).orElse(""));
    if (survey.largestOfFiscalYear().isEmpty()) {
      return last;
    }
    for (String words : CaseWords.NOTES) {
      note(++last, words);
    }
    return last;
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
