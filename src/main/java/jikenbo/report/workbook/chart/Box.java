package jikenbo.report.workbook.chart;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/**
 * Where a chart lies: it fills these cells.
 *
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
public record Box(int top, int left, int bottom, int right) {

  CellRangeAddress address() {
    return new CellRangeAddress(top, bottom, left, right);
  }

  XSSFClientAnchor anchor() {
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, left, top, right + 1, bottom + 1);
    anchor.setAnchorType(AnchorType.MOVE_AND_RESIZE);
    return anchor;
  }
}
