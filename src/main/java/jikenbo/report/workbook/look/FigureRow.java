package jikenbo.report.workbook.look;

import org.jspecify.annotations.Nullable;

/** Takes the figures of one row of a table, be they its own or the sums of the rows above. */
@FunctionalInterface
public interface FigureRow {

  /** Puts a figure into a column, or a dash where it is not known. */
  void put(int column, @Nullable Number figure, Look look);
}
