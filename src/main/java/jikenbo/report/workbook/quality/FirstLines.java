package jikenbo.report.workbook.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;

/**
 * The lines of a list, as far as there is room; the number is always the true one.
 *
 * @param shown the first of them
 * @param total how many there are
 */
record FirstLines<T>(List<T> shown, int total) {

  private static final int MOST = 100;

  /** Those of some lines that are wanted; the stream is closed. */
  static <T> FirstLines<T> of(Stream<T> lines, Predicate<T> wanted) {
    List<T> shown = new ArrayList<>();
    int total = 0;
    try (lines) {
      for (T line : (Iterable<T>) lines.filter(wanted)::iterator) {
        total++;
        if (shown.size() < MOST) {
          shown.add(line);
        }
      }
    }
    return new FirstLines<>(shown, total);
  }

  /** Puts the head of the list on a row, and on the next that it is empty if it is. */
  void head(Canvas canvas, int row, String title) {
    canvas.height(row, 18);
    canvas.text(row, 0, title, Look.SECTION);
    if (total == 0) {
      canvas.text(row + 1, 0, "ありません。", Look.TEXT);
    }
  }

  /**
   * Puts on a row how many lines there are.
   *
   * @param all where they all are, for a list that has no room for them
   */
  void count(Canvas canvas, int row, String all) {
    canvas.text(
        row,
        0,
        total > shown.size()
            ? "全%s件のうち最初の%s件。すべては %sにあります。"
                .formatted(Phrases.number(total), Phrases.number(shown.size()), all)
            : "全%s件。".formatted(Phrases.number(total)),
        Look.NOTE);
  }
}
