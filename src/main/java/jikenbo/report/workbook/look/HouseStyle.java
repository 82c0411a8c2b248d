package jikenbo.report.workbook.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;

/**
 * What a reader's own cells and charts look like in the workbook: a theme with its colours and its
 * typeface, and the style that cells have which were given none.
 */
public final class HouseStyle {

  private static final String THEME = "theme.xml";

  /** The name by which every program knows the standard style, whatever it calls it. */
  private static final String NORMAL = "Normal";

  private HouseStyle() {}

  /** Dresses a new workbook. */
  public static void apply(XSSFWorkbook workbook) {
    StylesTable styles = workbook.getStylesSource();
    styles.ensureThemesTable();
    try (InputStream theme = HouseStyle.class.getResourceAsStream(THEME)) {
      styles.getTheme().readFrom(Objects.requireNonNull(theme, THEME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CTCellStyles named = styles.getCTStylesheet().addNewCellStyles();
    CTCellStyle normal = named.addNewCellStyle();
    normal.setName(NORMAL);
    normal.setXfId(0);
    normal.setBuiltinId(0);
    named.setCount(1);
  }
}
