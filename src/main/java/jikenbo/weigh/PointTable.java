package jikenbo.weigh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Files of fitted points: tables with tabs, a name at the beginning of each row and whole numbers
 * behind it. Lines at the beginning that begin with {@value #COMMENT} are comments.
 */
public final class PointTable {

  /** What a comment begins with; no name of a row does. */
  public static final String COMMENT = "# ";

  /** Between the cells of a row; no name holds one. */
  public static final char TAB = '\t';

  private PointTable() {}

  /** The text of a file of the program, without comments. */
  public static String load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(PointTable.class.getResourceAsStream(resource), resource)) {
      return withoutComments(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table without the comments at its beginning. */
  static String withoutComments(String text) {
    int start = 0;
    while (text.startsWith(COMMENT, start)) {
      start = text.indexOf('\n', start) + 1;
    }
    return text.substring(start);
  }

  /** The name of a row. */
  public static String name(String row) {
    return row.substring(0, row.indexOf(TAB));
  }

  /**
   * The points of a row; an empty cell is 0. Some hundred thousand cells are read at each start, so
   * no string is made for one.
   */
  public static short[] points(String row) {
    short[] points = new short[columns(row)];
    int end = row.indexOf(TAB);
    for (int i = 0; i < points.length; i++) {
      int start = end + 1;
      int tab = row.indexOf(TAB, start);
      end = tab < 0 ? row.length() : tab;
      points[i] = start == end ? 0 : (short) Integer.parseInt(row, start, end, 10);
    }
    return points;
  }

  private static int columns(String row) {
    int columns = 0;
    for (int tab = row.indexOf(TAB); tab >= 0; tab = row.indexOf(TAB, tab + 1)) {
      columns++;
    }
    return columns;
  }

  /** Adds a row as it is read, without the end of its line. */
  public static void append(StringBuilder table, String name, short[] points) {
    table.append(name);
    for (short own : points) {
      table.append(TAB).append(own == 0 ? "" : own);
    }
  }
}
