package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether memory and time are enough for far more disclosures than there are today. */
@Tag("faults")
class ManyDisclosuresTest {

  private static final int DISCLOSURES = 50_000;

  @TempDir Path folder;

  @Test
  void fiftyThousandDisclosuresAreWrittenIn160Megabytes() throws Exception {
    Path file = folder.resolve("report.xlsx");
    Path told = folder.resolve("told.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ManyDisclosures.class.getName(),
                file.toString(),
                String.valueOf(DISCLOSURES))
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    try {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    String words = Files.readString(told);
    assertThat(process.exitValue()).as(words).isZero();
    // Of the processor, for the clock would measure what else the machine is doing.
    assertThat(Integer.parseInt(words.strip().lines().reduce("", (first, last) -> last)))
        .isLessThan(60);
    assertThat(rows(file, "一覧")).isEqualTo(DISCLOSURES + 2);
  }

  /** Counts without holding a row, as a program would that reads the file in pieces. */
  private static int rows(Path file, String sheet)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      SheetIterator sheets = (SheetIterator) new XSSFReader(parts).getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream xml = sheets.next()) {
          if (sheets.getSheetName().equals(sheet)) {
            return rows(xml);
          }
        }
      }
    }
    throw new AssertionError("no sheet " + sheet);
  }

  private static int rows(InputStream xml) throws XMLStreamException {
    XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(xml);
    int rows = 0;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("row")) {
        rows++;
      }
    }
    return rows;
  }
}
