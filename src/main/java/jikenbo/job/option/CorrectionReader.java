package jikenbo.job.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.archive.SourceLocation;
import jikenbo.casebook.correction.Correction;
import jikenbo.job.console.OperatorException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a file of corrections; refuses it whole, with its line, when a row is malformed. */
final class CorrectionReader {

  private static final List<String> COLUMNS =
      List.of("disclosure_id", "case_number", "organization", "field", "value", "reason", "date");

  /** As in ISO 8601, or as a spreadsheet writes it back. */
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-M-d");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");
  private static final long MAX_BYTES = 10_000_000;
  private static final int MAX_ROWS = 50_000;
  private static final int MAX_CHARACTERS = 2_000;

  private final Path path;

  /** Reads this file. */
  CorrectionReader(Path path) {
    this.path = path;
  }

  /**
   * What stands in the file.
   *
   * @throws OperatorException when it cannot be read
   */
  byte[] bytes() {
    if (!Files.isRegularFile(path)) {
      throw new OperatorException("refused.corrections.missing", path);
    }
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new OperatorException("refused.corrections.size", path, MAX_BYTES / 1_000_000);
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new OperatorException("refused.corrections.unreadable", path, e);
    }
  }

  /**
   * The corrections in the order of their rows.
   *
   * @throws OperatorException when they are malformed
   */
  List<Correction> read(byte[] bytes) {
    long line = 1;
    try (CSVParser rows = CSVParser.parse(text(bytes), CSVFormat.RFC4180)) {
      Iterator<CSVRecord> iterator = rows.iterator();
      if (!iterator.hasNext()) {
        throw malformed(1, "refused.corrections.header", String.join(",", COLUMNS));
      }
      Map<String, Integer> places = header(iterator.next());
      line = rows.getCurrentLineNumber() + 1;
      List<Correction> corrections = new ArrayList<>();
      while (iterator.hasNext()) {
        CSVRecord row = iterator.next();
        if (corrections.size() == MAX_ROWS) {
          throw malformed(line, "refused.corrections.rows", MAX_ROWS);
        }
        if (!isBlank(row)) {
          corrections.add(correction(row, places, (int) line));
        }
        line = rows.getCurrentLineNumber() + 1;
      }
      return corrections;
    } catch (IOException | UncheckedIOException e) {
      throw malformed(line, "refused.corrections.csv", reason(e));
    }
  }

  private String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new OperatorException("refused.corrections.encoding", path);
    }
  }

  private Map<String, Integer> header(CSVRecord header) {
    Map<String, Integer> places = new HashMap<>();
    for (String name : header) {
      String column = name.strip();
      if (!COLUMNS.contains(column) || places.put(column, places.size()) != null) {
        throw malformed(1, "refused.corrections.column", column, String.join(",", COLUMNS));
      }
    }
    if (places.size() < COLUMNS.size()) {
      throw malformed(1, "refused.corrections.header", String.join(",", COLUMNS));
    }
    return places;
  }

  private Correction correction(CSVRecord row, Map<String, Integer> places, int line) {
    if (row.size() != COLUMNS.size()) {
      throw malformed(line, "refused.corrections.fields", row.size(), COLUMNS.size());
    }
    if (row.stream().anyMatch(value -> value.length() > MAX_CHARACTERS)) {
      throw malformed(line, "refused.corrections.length", MAX_CHARACTERS);
    }
    Map<String, String> values = new HashMap<>();
    places.forEach((column, place) -> values.put(column, printable(row.get(place), column, line)));
    Correction correction =
        new Correction(
            new SourceLocation(String.valueOf(path.getFileName()), line),
            known(values, "disclosure_id"),
            known(values, "case_number"),
            known(values, "organization"),
            values.getOrDefault("field", ""),
            values.getOrDefault("value", ""),
            values.getOrDefault("reason", "").replaceAll("\\s*\\R\\s*", " "),
            date(known(values, "date"), line));
    boolean named = correction.caseNumber() != null && correction.organization() != null;
    if (correction.disclosureId() == null && !named) {
      throw malformed(line, "refused.corrections.target");
    }
    if (correction.field().isEmpty()) {
      throw malformed(line, "refused.corrections.field");
    }
    return correction;
  }

  /** A field without the blanks around it; a cell of a spreadsheet can have lines and tabs. */
  private String printable(String field, String column, int line) {
    Matcher control = CONTROL.matcher(field);
    if (control.find()) {
      String name = String.format(Locale.ROOT, "U+%04X", (int) control.group().charAt(0));
      throw malformed(line, "refused.corrections.control", column, name);
    }
    return field.strip();
  }

  private @Nullable LocalDate date(@Nullable String text, int line) {
    try {
      return text == null ? null : LocalDate.parse(text.replace('/', '-'), DATE);
    } catch (DateTimeException e) {
      throw malformed(line, "refused.corrections.date", String.valueOf(text));
    }
  }

  private static @Nullable String known(Map<String, String> values, String column) {
    String value = values.getOrDefault(column, "");
    return value.isEmpty() ? null : value;
  }

  /** Spreadsheets leave rows of nothing but commas. */
  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private OperatorException malformed(long line, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = path;
    all[1] = Long.toString(line);
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return new OperatorException(key, all);
  }

  private static String reason(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    return cause instanceof CSVException ? "CSV" : String.valueOf(cause);
  }
}
