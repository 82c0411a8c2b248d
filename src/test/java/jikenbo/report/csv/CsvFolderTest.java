package jikenbo.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

class CsvFolderTest {

  private static final Table<List<String>> PAIRS =
      Table.<List<String>>named("pairs")
          .text("left", pair -> pair.get(0))
          .text("right", pair -> pair.get(1));

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("csv-folder");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.delete(folder.resolve(PAIRS.fileName()));
    Files.delete(folder);
  }

  @Property
  void anyTextIsReadBackAsItWasWritten(@ForAll("pairs") List<List<String>> pairs)
      throws IOException {
    new CsvFolder(folder, CsvEncoding.UTF_8).write(PAIRS, pairs.stream());

    assertThat(parsed())
        .isEqualTo(
            pairs.stream()
                .map(pair -> pair.stream().map(FormulaGuard::neutralise).toList())
                .toList());
  }

  /**
   * Text of all of Unicode, with what CSV and spreadsheets stumble over more often than by chance.
   */
  @Provide
  static Arbitrary<List<List<String>>> pairs() {
    Arbitrary<Integer> codePoints =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(",\"'\r\n\t ;=+-@0#\\\0\uFEFF".chars().boxed().toList())),
            Tuple.of(2, Arbitraries.integers().between(0, 0x2FF)),
            Tuple.of(2, Arbitraries.integers().between(0x3000, 0xD7FF)),
            Tuple.of(1, Arbitraries.integers().between(0xE000, 0x10FFFF)));
    Arbitrary<String> text =
        codePoints
            .list()
            .ofMaxSize(12)
            .map(list -> list.stream().map(Character::toString).reduce("", String::concat));
    return text.list().ofSize(2).list().ofMaxSize(5);
  }

  private static List<List<String>> parsed() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
            CSVParser.parse(folder.resolve(PAIRS.fileName()), StandardCharsets.UTF_8, format);
        Stream<CSVRecord> rows = parser.stream()) {
      return rows.map(CSVRecord::toList).toList();
    }
  }
}
