package jikenbo.report.workbook.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Review;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.correction.FieldAccuracy;
import jikenbo.report.FieldLabels;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.review.DoubtKind;
import jikenbo.review.Severity;

/** What persons should still look at, and how often the rules were right where they did. */
final class ReviewTables {

  private static final int SUM = Severity.values().length + 1;

  private static final Look COUNT = Look.CELL.format(Look.COUNT);
  private static final Look SHARE = Look.CELL.format(Look.SHARE);

  private final Canvas canvas;
  private final Casebook casebook;
  private int row;

  ReviewTables(Canvas canvas, Casebook casebook) {
    this.canvas = canvas;
    this.casebook = casebook;
  }

  /** Puts both tables below a row; returns the row after them. */
  int fill(int top) {
    row = top;
    items();
    // What persons said begins a page, so that its tables are not cut.
    canvas.sheet().setRowBreak(row);
    row++;
    accuracy();
    return row;
  }

  private void items() {
    section("要確認事項（全期間）");
    Map<String, Map<Severity, Integer>> kinds = kinds();
    if (kinds.isEmpty()) {
      canvas.text(row++, 0, "ありません。", Look.TEXT);
      return;
    }
    heads("種類", "エラー（件）", "警告（件）", "参考（件）", "計（件）");
    int first = row;
    kinds.forEach((kind, counts) -> kind(name(kind), counts));
    Map<Severity, Integer> total = new EnumMap<>(Severity.class);
    kinds.values().forEach(counts -> counts.forEach((key, n) -> total.merge(key, n, Integer::sum)));
    total(first, total);
    canvas.text(row++, 0, "1件ずつの場所と対処は review.csv にあります。", Look.NOTE);
  }

  private Map<String, Map<Severity, Integer>> kinds() {
    Map<String, Map<Severity, Integer>> kinds = new TreeMap<>();
    for (ReviewItem item : Review.of(casebook)) {
      kinds
          .computeIfAbsent(item.kind(), kind -> new EnumMap<>(Severity.class))
          .merge(item.severity(), 1, Integer::sum);
    }
    return kinds;
  }

  private static String name(String kind) {
    return DoubtKind.ofCode(kind).map(DoubtKind::nameJa).orElse(kind);
  }

  private void kind(String label, Map<Severity, Integer> counts) {
    canvas.text(row, 0, label, Look.CELL);
    counts(canvas.figures(row), counts, COUNT);
    canvas.sumAcross(row, SUM, 1, sum(counts), COUNT);
    row++;
  }

  private void total(int first, Map<Severity, Integer> total) {
    canvas.text(row, 0, "計", Look.CELL.total());
    FigureRow sums = canvas.sums(row, first);
    counts(sums, total, COUNT.total());
    sums.put(SUM, sum(total), COUNT.total());
    row++;
  }

  private static void counts(FigureRow row, Map<Severity, Integer> counts, Look look) {
    int column = 1;
    for (Severity severity : Severity.values()) {
      row.put(column++, counts.getOrDefault(severity, 0), look);
    }
  }

  private static int sum(Map<Severity, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void accuracy() {
    section("人が確かめた値と分類の正しさ（全期間）");
    List<FieldAccuracy> fields = FieldAccuracy.of(casebook.reviewed());
    if (fields.isEmpty()) {
      canvas.text(row++, 0, "人が確かめた値はありません（訂正ファイルの指定なし、または該当なし）。", Look.TEXT);
      return;
    }
    heads("項目", "確かめた値\nn（件）", "正しかった値\n（件）", "正しかった\n割合（%）");
    canvas.height(row - 1, 30);
    for (FieldAccuracy accuracy : fields) {
      String label = FieldLabels.name(accuracy.field()) + "（" + accuracy.field().name() + "）";
      canvas.text(row, 0, label, Look.CELL);
      canvas.number(row, 1, accuracy.reviewed(), COUNT);
      canvas.number(row, 2, accuracy.right(), COUNT);
      canvas.number(row, 3, accuracy.right() / (double) accuracy.reviewed(), SHARE);
      row++;
    }
    canvas.text(
        row++,
        0,
        "確かめた値＝訂正＋確認（訂正ファイルの値が分類と同じ行）。人が選んだ値であり、"
            + "全体から無作為に選んだ標本ではありません。計 "
            + Phrases.number(fields.stream().mapToInt(FieldAccuracy::reviewed).sum())
            + " 件。",
        Look.NOTE);
  }

  private void section(String name) {
    canvas.height(row, 18);
    canvas.text(row++, 0, name, Look.SECTION);
  }

  private void heads(String... names) {
    canvas.heads(row++, names);
  }
}
