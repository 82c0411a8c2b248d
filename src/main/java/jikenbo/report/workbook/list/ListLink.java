package jikenbo.report.workbook.list;

import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.SheetName;
import org.apache.poi.ss.util.CellReference;

/**
 * The id of a disclosure, which leads to its line in 一覧. The line is looked up by the program that
 * shows it, so that readers can sort; where it is not listed, the id leads nowhere.
 */
public final class ListLink {

  private static final Look LOOK = Look.CELL.size(8).linked().centred();

  private ListLink() {}

  /** Puts an id into a cell. */
  public static void put(Canvas canvas, int row, int column, String id) {
    canvas.formula(
        row,
        column,
        "IFERROR(HYPERLINK(\"#'%1$s'!A\"&MATCH(\"%2$s\",'%1$s'!$%3$s:$%3$s,0),\"%2$s\"),\"%2$s\")"
            .formatted(
                SheetName.DISCLOSURES.title(),
                id,
                CellReference.convertNumToColString(ListColumns.ID)),
        id,
        LOOK);
  }
}
