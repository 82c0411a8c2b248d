package jikenbo.report.workbook.incident;

import java.util.List;
import jikenbo.report.CaseWords;
import jikenbo.report.workbook.list.ListLink;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.TextSize;
import jikenbo.statistics.survey.LargeIncident;

/**
 * Incidents with the most people, each with the id of the disclosure that tells of them. Cells are
 * not joined: on a page of narrow columns a text runs on over empty cells, and a number needs a
 * column of its own.
 */
public final class LargestCases {

  /** Rows above the incidents: a head and column heads. */
  public static final int HEADS = 2;

  private static final double ROW_HEIGHT = 16;

  private final Canvas canvas;
  private final int longestName;
  private final List<Column> columns;

  /**
   * A list.
   *
   * @param longestName half-width characters of a name that are shown
   * @param columns from left to right
   */
  public LargestCases(Canvas canvas, int longestName, Column... columns) {
    this.canvas = canvas;
    this.longestName = longestName;
    this.columns = List.of(columns);
  }

  /**
   * Puts the list below a row; returns the last row that it takes.
   *
   * @param most how many incidents there can be; so many rows are kept for them
   * @param none words where there are none
   */
  public int fill(int top, String title, List<LargeIncident> largest, int most, String none) {
    canvas.height(top, 18);
    canvas.text(top, 0, title, Look.SECTION);
    int head = top + 1;
    canvas.height(head, ROW_HEIGHT);
    for (Column column : columns) {
      head(head, column);
    }
    int row = top + HEADS;
    for (int i = 0; i < most; i++) {
      canvas.height(row + i, ROW_HEIGHT);
    }
    for (int i = 0; i < largest.size(); i++) {
      line(row++, i + 1, largest.get(i));
    }
    if (largest.size() == most) {
      return row - 1;
    }
    String remark = largest.isEmpty() ? none : "影響人数が判明した事案は以上の%d件です。".formatted(largest.size());
    canvas.text(row, 0, remark, Look.NOTE);
    return row;
  }

  private void head(int row, Column column) {
    Look look = Look.HEAD.size(8);
    if (column.left() == column.right()) {
      canvas.text(row, column.left(), column.field().head, look);
    } else {
      canvas.flow(row, column.left(), column.right(), column.field().head, look);
    }
  }

  private void line(int row, int rank, LargeIncident large) {
    for (Column column : columns) {
      int left = column.left();
      switch (column.field()) {
        case RANK -> canvas.number(row, left, rank, Look.CELL.format(Look.COUNT).centred());
        case NAME -> words(row, column, name(large, longestName));
        case CAUSE -> words(row, column, new CaseWords(large).cause());
        case SECTOR -> words(row, column, new CaseWords(large).sector());
        case MONTH -> canvas.month(row, left, large.incident().reportMonth(), Look.CELL);
        case PEOPLE ->
            canvas.number(row, left, large.count(), Look.CELL.heavy().format(format(large)));
        case LINK -> ListLink.put(canvas, row, left, large.disclosureId());
      }
    }
  }

  /** The number with the words that the notices have for it; what others calculate with is bare. */
  static String format(LargeIncident large) {
    CaseWords words = new CaseWords(large);
    return quoted(words.hedge()) + Look.COUNT + quoted(words.possibility());
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }

  /** The name, shortened where it must be; what stands beside it never is. */
  static String name(LargeIncident large, int longest) {
    CaseWords words = new CaseWords(large);
    String others = words.others();
    return TextSize.fit(words.name(CaseWords.UNNAMED), longest - TextSize.columns(others)) + others;
  }

  /** Words in one cell take the lines that they need; over several they run on. */
  private void words(int row, Column column, String words) {
    if (column.left() < column.right()) {
      canvas.flow(row, column.left(), column.right(), words, Look.CELL);
      return;
    }
    double height = canvas.height(row);
    double needed = canvas.paragraph(row, column.left(), column.left(), words, Look.CELL);
    canvas.height(row, Math.max(height, needed));
  }

  /** What a column of the list tells. */
  public enum Field {
    RANK("順位"),
    NAME("組織名"),
    CAUSE("原因"),
    SECTOR("分野"),
    MONTH("最初の公表月"),
    PEOPLE("影響人数（人）"),
    LINK("公表ID（一覧）");

    private final String head;

    Field(String head) {
      this.head = head;
    }
  }

  /**
   * A column of the list.
   *
   * @param field what it tells
   * @param left first column of the sheet that it takes, from 0
   * @param right last column of the sheet; only words take several
   */
  public record Column(Field field, int left, int right) {}
}
