package jikenbo.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.CorrectableField;
import jikenbo.casebook.ReviewedValue;
import jikenbo.report.Phrases;

/** Values that persons overruled, as far as there is room; the number is always the true one. */
final class AppliedCorrections {

  private static final int MOST = 100;
  private static final int LAST_COLUMN = 7;

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
    List<ReviewedValue> shown = new ArrayList<>();
    int total = 0;
    try (Stream<ReviewedValue> values = casebook.reviewed()) {
      for (ReviewedValue value : (Iterable<ReviewedValue>) values::iterator) {
        if (value.overruled()) {
          total++;
          if (shown.size() < MOST) {
            shown.add(value);
          }
        }
      }
    }
    canvas.height(top, 18);
    canvas.text(top, 0, "適用した訂正（全期間）", Look.SECTION);
    if (shown.isEmpty()) {
      canvas.text(top + 1, 0, "ありません。", Look.TEXT);
      return top + 2;
    }
    heads(top + 1);
    int row = top + 2;
    for (ReviewedValue value : shown) {
      line(row++, value);
    }
    canvas.text(
        row,
        0,
        total > shown.size()
            ? "全%s件のうち最初の%s件。すべては evidence.csv（rule が correction の行）にあります。"
                .formatted(Phrases.number(total), Phrases.number(shown.size()))
            : "全%s件。".formatted(Phrases.number(total)),
        Look.NOTE);
    return row + 1;
  }

  private void heads(int row) {
    canvas.text(row, 0, "公表（組織名とID）", Look.HEAD);
    canvas.text(row, 1, "項目", Look.HEAD);
    canvas.span(row, 2, 3, "分類した値", Look.HEAD);
    canvas.span(row, 4, 5, "訂正後の値", Look.HEAD);
    canvas.text(row, 6, "訂正日", Look.HEAD);
    canvas.text(row, LAST_COLUMN, "理由", Look.HEAD);
  }

  private void line(int row, ReviewedValue value) {
    CorrectableField field = CorrectableField.ofColumn(value.field()).orElseThrow();
    String organization = Objects.requireNonNullElse(value.organization(), "組織名不明");
    String date = value.date() == null ? Canvas.NONE : value.date().toString();
    double height =
        DoubleStream.of(
                text(row, 0, 0, organization + "\n" + value.disclosureId(), Look.CELL),
                text(row, 1, 1, FieldLabels.name(field), Look.CELL),
                text(row, 2, 3, FieldLabels.value(field, value.coded()), Look.CELL),
                text(row, 4, 5, FieldLabels.value(field, value.value()), Look.CELL),
                text(row, 6, 6, date, Look.CELL.centred()),
                text(row, LAST_COLUMN, LAST_COLUMN, value.reason(), Look.CELL.indented()))
            .max()
            .orElseThrow();
    canvas.height(row, height);
  }

  private double text(int row, int left, int right, String text, Look look) {
    return canvas.paragraph(row, left, right, TextSize.fit(text, LONGEST_TEXT), look);
  }
}
