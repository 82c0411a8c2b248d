package jikenbo.report.workbook.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.CorrectableField;
import jikenbo.casebook.ReviewedValue;
import jikenbo.report.FieldLabels;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.TextSize;

/** Values that persons overruled, as far as there is room; the number is always the true one. */
final class AppliedCorrections {

  private static final int MOST = 100;
  private static final List<String> HEADS =
      List.of("組織名", "公表ID", "項目", "列", "分類した値", "訂正後の値", "訂正日", "理由");

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
    for (int column = 0; column < HEADS.size(); column++) {
      canvas.text(row, column, HEADS.get(column), Look.HEAD);
    }
  }

  private void line(int row, ReviewedValue value) {
    CorrectableField field = CorrectableField.ofColumn(value.field()).orElseThrow();
    String organization = Objects.requireNonNullElse(value.organization(), "組織名不明");
    String date = value.date() == null ? Canvas.NONE : value.date().toString();
    double height =
        DoubleStream.of(
                text(row, 0, organization, Look.CELL),
                text(row, 1, value.disclosureId(), Look.CELL),
                text(row, 2, FieldLabels.name(field), Look.CELL),
                text(row, 3, field.column(), Look.CELL),
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
