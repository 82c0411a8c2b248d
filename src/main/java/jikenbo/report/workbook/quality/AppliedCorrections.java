package jikenbo.report.workbook.quality;

import java.util.Objects;
import java.util.stream.DoubleStream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.ReviewedValue;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.report.FieldLabels;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.TextSize;

/** Values that persons overruled, as far as there is room; the number is always the true one. */
final class AppliedCorrections {

  private static final String[] HEADS = {"組織名", "公表ID", "項目", "列", "分類した値", "訂正後の値", "訂正日", "理由"};

  /** Half-width characters that a cell of the list shows at most. */
  private static final int LONGEST_TEXT = 200;

  private final Canvas canvas;
  private final Casebook casebook;

  AppliedCorrections(Canvas canvas, Casebook casebook) {
    this.canvas = canvas;
    this.casebook = casebook;
  }

  /** Puts the list below a row; returns the row after it. */
  int fill(int top) {
    FirstLines<ReviewedValue> lines = FirstLines.of(casebook.reviewed(), ReviewedValue::overruled);
    lines.head(canvas, top, "適用した訂正（全期間）");
    if (lines.total() == 0) {
      return top + 2;
    }
    canvas.heads(top + 1, HEADS);
    int row = top + 2;
    for (ReviewedValue value : lines.shown()) {
      line(row++, value);
    }
    lines.count(canvas, row, "evidence.csv（rule が correction の行）");
    return row + 1;
  }

  private void line(int row, ReviewedValue value) {
    Field<?> field = Catalogue.correctable(value.field()).orElseThrow();
    String organization = Objects.requireNonNullElse(value.organization(), "組織名不明");
    String date = value.date() == null ? Canvas.NONE : value.date().toString();
    double height =
        DoubleStream.of(
                text(row, 0, organization, Look.CELL),
                text(row, 1, value.disclosureId(), Look.CELL),
                text(row, 2, FieldLabels.name(field), Look.CELL),
                text(row, 3, field.name(), Look.CELL),
                text(row, 4, FieldLabels.value(field, value.coded()), Look.CELL),
                text(row, 5, FieldLabels.value(field, value.value()), Look.CELL),
                text(row, 6, date, Look.CELL.centred()),
                text(row, 7, value.reason(), Look.CELL.indented()))
            .max()
            .orElseThrow();
    canvas.height(row, height);
  }

  private double text(int row, int column, String text, Look look) {
    return canvas.paragraph(row, column, column, TextSize.fit(text, LONGEST_TEXT), look);
  }
}
