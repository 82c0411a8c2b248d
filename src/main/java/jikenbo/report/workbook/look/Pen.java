package jikenbo.report.workbook.look;

import java.util.stream.Stream;

/** Writes a sheet from top to bottom; knows the next free row. */
public final class Pen {

  private final Canvas canvas;
  private final int lastColumn;
  private int row;

  /**
   * A pen at the top of a sheet.
   *
   * @param lastColumn the last column of the page
   */
  public Pen(Canvas canvas, int lastColumn) {
    this.canvas = canvas;
    this.lastColumn = lastColumn;
  }

  /** The next free row. */
  public int row() {
    return row;
  }

  /** Takes so many rows; returns the first of them. */
  public int take(int rows) {
    int first = row;
    row += rows;
    return first;
  }

  /** The head of the sheet. */
  public void title(String words) {
    canvas.title(words, lastColumn);
    row = 1;
  }

  /** The head of a part, with some room above. */
  public void section(String words) {
    canvas.height(take(1), 8);
    canvas.height(row, 20);
    canvas.text(take(1), 0, words, Look.SECTION);
  }

  /** The heads of the columns of a table, as high as they need. */
  public void heads(String... names) {
    canvas.heads(row, names);
    int lines = (int) Stream.of(names).mapToLong(name -> name.lines().count()).max().orElse(1);
    canvas.height(take(1), TextSize.height(lines, Look.HEAD.size()));
  }

  /** Words over the whole width. */
  public void paragraph(String words, Look look) {
    canvas.paragraph(take(1), 0, lastColumn, words, look);
  }

  /** A remark over the whole width. */
  public void note(String words) {
    paragraph(words, Look.NOTE);
  }

  /** Lets what follows begin a page, so that its tables are not cut. */
  public void newPage() {
    canvas.sheet().setRowBreak(row - 1);
  }
}
