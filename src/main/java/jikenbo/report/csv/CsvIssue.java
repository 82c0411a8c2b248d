package jikenbo.report.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jikenbo.revision.ComparedTable;
import jikenbo.revision.Issue;
import jikenbo.revision.Provenance;
import jikenbo.revision.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An issue that was published: what readers see in its CSV files.
 *
 * @param directory of its CSV files
 * @param encoding of its CSV files
 * @param provenance what it was made from
 */
public record CsvIssue(Path directory, CsvEncoding encoding, Provenance provenance)
    implements Issue {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public Set<String> columns(ComparedTable table) {
    if (!Files.exists(file(table))) {
      return Set.of();
    }
    try (CsvFile file = open(table)) {
      return file.places().keySet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Stream<Row> rows(ComparedTable table) {
    if (!Files.exists(file(table))) {
      return Stream.empty();
    }
    try {
      CsvFile file = open(table);
      return file.rows().onClose(() -> close(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(ComparedTable table) {
    return directory.resolve(table.code() + ".csv");
  }

  private CsvFile open(ComparedTable table) throws IOException {
    CSVParser parser = CSVParser.parse(file(table), encoding.charset(), CSVFormat.RFC4180);
    Map<String, Integer> places = new HashMap<>();
    var records = parser.iterator();
    if (records.hasNext()) {
      for (String name : records.next()) {
        places.put(name.replace(BYTE_ORDER_MARK, ""), places.size());
      }
    }
    return new CsvFile(parser, places);
  }

  private static void close(CsvFile file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An open file whose header was read.
   *
   * @param parser gives the rows that follow
   * @param places of the columns, by their names
   */
  private record CsvFile(CSVParser parser, Map<String, Integer> places) implements AutoCloseable {

    Stream<Row> rows() {
      return StreamSupport.stream(parser.spliterator(), false).map(this::row);
    }

    private Row row(CSVRecord record) {
      return column -> {
        Integer place = places.get(column);
        String field = place == null || place >= record.size() ? "" : record.get(place);
        return field.isEmpty() ? null : field;
      };
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
