package jikenbo.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables into a folder as RFC 4180 says, in UTF-8 with the mark by which Excel knows it.
 *
 * @param directory an existing folder; files of the same name are replaced
 */
record CsvFolder(Path directory) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Writes one file and closes the rows. */
  <R> void write(Table<R> table, Stream<R> rows) throws IOException {
    Path file = directory.resolve(table.fileName());
    try (rows;
        BufferedWriter writer =
            new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      writer.write(BYTE_ORDER_MARK);
      CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
      printer.printRecord(table.columns().stream().map(Column::name));
      for (Iterator<R> iterator = rows.iterator(); iterator.hasNext(); ) {
        R row = iterator.next();
        printer.printRecord(table.columns().stream().map(column -> column.field(row)));
      }
      printer.flush();
    }
  }
}
