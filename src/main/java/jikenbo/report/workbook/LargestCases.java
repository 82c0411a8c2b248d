package jikenbo.report.workbook;

import java.util.List;
import jikenbo.report.Phrases;
import jikenbo.statistics.LargeIncident;

/** Incidents with the most people, each with a link to its line in 一覧. */
final class LargestCases {

  /** Rows above the incidents: a head and column heads. */
  static final int HEADS = 2;

  private static final int SIZE = 9;
  private static final double ROW_HEIGHT = 16;

  private final Canvas canvas;
  private final ListRoom list;
  private final int longestName;
  private final List<Column> columns;

  /**
   * A list.
   *
   * @param list where the incidents' disclosures stand
   * @param longestName half-width characters of a name that are shown
   * @param columns from left to right
   */
  LargestCases(Canvas canvas, ListRoom list, int longestName, Column... columns) {
    this.canvas = canvas;
    this.list = list;
    this.longestName = longestName;
    this.columns = List.of(columns);
  }

  /**
   * Puts the list below a row; returns the last row that it takes.
   *
   * @param most how many incidents there can be; so many rows are kept for them
   * @param none words where there are none
   */
  int fill(int top, String title, List<LargeIncident> largest, int most, String none) {
    canvas.height(top, 18);
    canvas.span(top, 0, columns.get(columns.size() - 1).right(), title, Look.SECTION);
    int head = top + 1;
    canvas.height(head, ROW_HEIGHT);
    for (Column column : columns) {
      canvas.span(head, column.left(), column.right(), column.field().head, Look.HEAD.size(8));
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
    canvas.span(row, 0, columns.get(columns.size() - 1).right(), remark, Look.NOTE);
    return row;
  }

  private void line(int row, int rank, LargeIncident large) {
    for (Column column : columns) {
      int left = column.left();
      int right = column.right();
      switch (column.field()) {
        case RANK -> canvas.span(row, left, right, rank, Look.CELL.format(Look.COUNT).centred());
        case NAME -> name(row, column, large);
        case CAUSE -> canvas.span(row, left, right, large.incident().cause().nameJa(), Look.CELL);
        case SECTOR -> canvas.span(row, left, right, large.incident().sector().nameJa(), Look.CELL);
        case MONTH -> canvas.month(row, left, large.incident().reportMonth(), Look.CELL);
        case PEOPLE ->
            canvas.span(row, left, right, large.count(), Look.CELL.heavy().format(Look.COUNT));
        case LINK -> canvas.listLink(row, left, right, list.row(large.position()));
      }
    }
  }

  private void name(int row, Column column, LargeIncident large) {
    String name = TextSize.fit(name(large), longestName);
    int lines = TextSize.lines(name, SIZE, canvas.width(column.left(), column.right()));
    if (lines > 1) {
      canvas.height(row, TextSize.height(lines, SIZE));
    }
    canvas.span(row, column.left(), column.right(), name, Look.CELL.wrapped());
  }

  private static String name(LargeIncident large) {
    String organization = large.organization();
    String name = organization == null ? "（組織名不明）" : organization;
    int others = large.incident().organizations() - 1;
    return others > 0 ? "%sほか%s組織".formatted(name, Phrases.number(others)) : name;
  }

  /** What a column of the list tells. */
  enum Field {
    RANK("順位"),
    NAME("組織名"),
    CAUSE("原因"),
    SECTOR("分野"),
    MONTH("公表月"),
    PEOPLE("影響人数（人）"),
    LINK("一覧");

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
   * @param right last column of the sheet; a month takes only one
   */
  record Column(Field field, int left, int right) {}
}
