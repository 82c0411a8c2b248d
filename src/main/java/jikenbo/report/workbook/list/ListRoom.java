package jikenbo.report.workbook.list;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Where the disclosures stand in 一覧. A sheet of Excel ends; where there are more than it holds, the
 * newest are listed and the others are not.
 *
 * @param disclosures how many there are
 * @param most how many the sheet holds
 */
public record ListRoom(int disclosures, int most) {

  /** The row, from 0, of the heads of columns; above it stands the head of the sheet. */
  static final int HEAD = 1;

  /** What a sheet of Excel holds. */
  public static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEAD - 1;

  /** How many are listed. */
  public int listed() {
    return Math.min(disclosures, most);
  }

  /** How many are not, the oldest ones. */
  public int leftOut() {
    return disclosures - listed();
  }

  /** The last row, from 0, that a disclosure stands in; that of the heads when there is none. */
  int lastRow() {
    return HEAD + listed();
  }
}
