package jikenbo.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes tables into a folder as RFC 4180 says, and remembers what its encoding lacked. */
final class CsvFolder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat PLAIN = CSVFormat.RFC4180;
  private static final CSVFormat QUOTED = PLAIN.builder().setQuoteMode(QuoteMode.ALL).get();

  private final Path directory;
  private final CsvEncoding encoding;
  private final List<ReplacedCharacters> replaced = new ArrayList<>();

  /**
   * Writes here.
   *
   * @param directory an existing folder; files of the same name are replaced
   * @param encoding of every file
   */
  CsvFolder(Path directory, CsvEncoding encoding) {
    this.directory = directory;
    this.encoding = encoding;
  }

  /** Writes one file and closes the rows. */
  <R> void write(Table<R> table, Stream<R> rows) throws IOException {
    Path file = directory.resolve(table.fileName());
    try (rows;
        BufferedWriter writer =
            new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), encoding.charset()))) {
      if (encoding == CsvEncoding.UTF_8_BOM) {
        writer.write(BYTE_ORDER_MARK);
      }
      PLAIN.printRecord(writer, table.columns().stream().map(Column::name).toArray());
      int number = 1;
      for (Iterator<R> iterator = rows.iterator(); iterator.hasNext(); ) {
        R row = iterator.next();
        number++;
        boolean first = true;
        for (Column<R> column : table.columns()) {
          String field = field(table, column, row, number);
          (isSplit(field) ? QUOTED : PLAIN).print(field, writer, first);
          first = false;
        }
        PLAIN.println(writer);
      }
    }
  }

  /** LibreOffice takes semicolons and tabs for separators too, if nobody tells it otherwise. */
  private static boolean isSplit(@Nullable String field) {
    return field != null && (field.indexOf(';') >= 0 || field.indexOf('\t') >= 0);
  }

  /** Every cell written so far in which a character was replaced, in the order of writing. */
  List<ReplacedCharacters> replaced() {
    return List.copyOf(replaced);
  }

  private <R> @Nullable String field(Table<R> table, Column<R> column, R row, int number) {
    String text = column.text(row);
    if (text == null || column.type() != Column.Type.STRING) {
      return text;
    }
    FittedText fitted = FittedText.of(text, encoding.charset());
    if (!fitted.lacking().isEmpty()) {
      replaced.add(
          new ReplacedCharacters(table.fileName(), number, column.name(), fitted.lacking()));
    }
    return FormulaGuard.neutralise(fitted.text());
  }
}
