package jikenbo.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jikenbo.report.workbook.look.SheetName;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * What is found when a workbook is opened again. It is read piece by piece: as a whole it would not
 * fit into memory where the list is long.
 *
 * @param sheets names of the sheets in their order
 * @param listed rows below the heads of the table in 一覧; 0 where it has no table
 */
public record WrittenWorkbook(List<String> sheets, int listed) {

  /** Copies the list. */
  public WrittenWorkbook {
    sheets = List.copyOf(sheets);
  }

  /**
   * Opens a workbook.
   *
   * @throws IOException when it cannot be read, or is no workbook
   */
  public static WrittenWorkbook read(Path file) throws IOException {
    // POI would read a torn container as far as it goes, which Excel does not.
    new ZipFile(file.toFile()).close();
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      List<String> sheets = new ArrayList<>();
      int listed = 0;
      var parts = (XSSFReader.SheetIterator) new XSSFReader(opened).getSheetsData();
      while (parts.hasNext()) {
        try (InputStream sheet = parts.next()) {
          sheets.add(parts.getSheetName());
          if (parts.getSheetName().equals(SheetName.DISCLOSURES.title())) {
            listed = listed(parts.getSheetPart(), sheet);
          }
        }
      }
      return new WrittenWorkbook(sheets, listed);
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Whether it has the sheets of a report. */
  public boolean hasEverySheet() {
    return sheets.equals(Stream.of(SheetName.values()).map(SheetName::title).toList());
  }

  /** The rows that are there, not those that the table claims to have. */
  private static int listed(PackagePart part, InputStream sheet)
      throws OpenXML4JException, IOException, XMLStreamException {
    int listed = 0;
    for (PackageRelationship table :
        part.getRelationshipsByType(XSSFRelation.TABLE.getRelation())) {
      listed += rowsBelow(new XSSFTable(part.getRelatedPart(table)).getStartRowIndex() + 1, sheet);
    }
    return listed;
  }

  private static int rowsBelow(int head, InputStream sheet) throws XMLStreamException {
    int rows = 0;
    XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("row")
          && Integer.parseInt(xml.getAttributeValue(null, "r")) > head) {
        rows++;
      }
    }
    return rows;
  }
}
