package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jikenbo.report.workbook.look.SheetName;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a click leads where it should. */
class LinkTest {

  @ParameterizedTest
  @EnumSource
  void everyLinkHitsAFilledCellOfThisWorkbook(Situation situation) throws IOException {
    Written written = Written.of(situation);
    for (SheetName name : SheetName.values()) {
      for (XSSFHyperlink link : written.sheet(name).getHyperlinkList()) {
        assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
        assertThat(target(written.workbook(), link.getLocation()))
            .as(name.title() + " " + link.getCellRef() + " → " + link.getLocation())
            .isNotEmpty();
      }
    }
  }

  @Test
  void everySheetLeadsBackFromTheRightEndOfItsTitle() throws IOException {
    Written written = Written.of(Situation.YEAR);
    for (SheetName name : SheetName.values()) {
      if (name != SheetName.SUMMARY) {
        Cell back = written.sheet(name).getRow(0).getCell(lastPrintedColumn(written, name));

        assertThat(back.getStringCellValue()).as(name.title()).isEqualTo("サマリーへ");
        assertThat(back.getHyperlink().getAddress()).isEqualTo("'サマリー'!A1");
      }
    }
  }

  @Test
  void summaryLeadsToEverySheet() throws IOException {
    Written written = Written.of(Situation.EMPTY);
    List<String> targets = new ArrayList<>();
    for (XSSFHyperlink link : written.sheet(SheetName.SUMMARY).getHyperlinkList()) {
      targets.add(link.getLocation());
    }

    assertThat(targets)
        .containsExactly(
            "'月別推移'!A1",
            "'原因別'!A1",
            "'分野別'!A1",
            "'原因×分野'!A1",
            "'情報の種類'!A1",
            "'手口'!A1",
            "'地域'!A1",
            "'影響人数'!A1",
            "'公表までの日数'!A1",
            "'委託先・連鎖'!A1",
            "'一覧'!A1",
            "'データ品質'!A1",
            "'定義'!A1");
  }

  private static int lastPrintedColumn(Written written, SheetName name) {
    String area = written.workbook().getPrintArea(written.workbook().getSheetIndex(name.title()));
    return new AreaReference(area, written.workbook().getSpreadsheetVersion())
        .getLastCell()
        .getCol();
  }

  /** What the cell shows that a link leads to. */
  private static String target(XSSFWorkbook workbook, String location) {
    CellReference reference = new CellReference(location);
    XSSFSheet sheet = workbook.getSheet(reference.getSheetName());
    return sheet.getRow(reference.getRow()).getCell(reference.getCol()).toString();
  }
}
