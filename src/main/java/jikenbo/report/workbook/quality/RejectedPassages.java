package jikenbo.report.workbook.quality;

import java.util.Objects;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.TextSize;

/** What could not be read, as far as there is room; the number is always the true one. */
final class RejectedPassages {

  private static final int REASON = 3;
  private static final int LAST_COLUMN = 7;

  /** Half-width characters of a reason that have room. */
  private static final int LONGEST_REASON = 94;

  private final Canvas canvas;
  private final Casebook casebook;

  RejectedPassages(Canvas canvas, Casebook casebook) {
    this.canvas = canvas;
    this.casebook = casebook;
  }

  /** Puts the list below a row; returns the last row that it takes. */
  int fill(int top) {
    FirstLines<PostAccount> lines =
        FirstLines.of(casebook.posts(), post -> post.kind() == PostKind.REJECTED);
    lines.head(canvas, top, "読み取れなかった箇所");
    if (lines.total() == 0) {
      return top + 1;
    }
    heads(top + 1);
    int row = top + 2;
    for (PostAccount post : lines.shown()) {
      post(row++, post);
    }
    lines.count(canvas, row, "posts.csv ");
    return row;
  }

  private void heads(int row) {
    canvas.text(row, 0, "出典ファイル", Look.HEAD);
    canvas.text(row, 1, "行", Look.HEAD);
    canvas.text(row, 2, "行数（行）", Look.HEAD);
    canvas.flow(row, REASON, LAST_COLUMN, "理由", Look.HEAD);
  }

  private void post(int row, PostAccount post) {
    Look count = Look.CELL.format(Look.COUNT);
    String reason = Objects.requireNonNullElse(post.reason(), "理由の記録なし");
    canvas.paragraph(row, 0, 0, post.source().file(), Look.CELL);
    canvas.flow(
        row, REASON, LAST_COLUMN, TextSize.fit(reason, LONGEST_REASON), Look.CELL.indented());
    canvas.number(row, 1, post.source().line(), count);
    canvas.number(row, 2, post.lineCount(), count);
  }
}
