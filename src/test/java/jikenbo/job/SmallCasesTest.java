package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/**
 * The smallest pages that once came out wrong, kept beside the project. Tests of their kinds, with
 * pages of their own, stand where the kind is read; these need the folder.
 */
class SmallCasesTest {

  private static final Path CASES = Path.of("../shared/cases");

  private static final String MORNING = "2025-11-01T08:30:00Z";

  @TempDir Path folder;

  @BeforeAll
  static void findTheFolder() {
    assumeThat(CASES).as("no small cases at %s: skipped", CASES).isDirectory();
  }

  @ParameterizedTest
  @CsvSource({"listing.txt, post.txt", "post.txt, listing.txt"})
  void ofATeaserAndTheWholePostTheWholeOneHolds(String teaser, String whole) throws IOException {
    page("copies/teaser-first/listing.txt", teaser);
    page("copies/teaser-first/post.txt", whole);

    assertThat(run()).extracting(row -> row.get("affected_count")).containsExactly("45");
  }

  @Test
  void aWholePostThatArrivesLaterTakesThePlaceOfItsTeaser() throws IOException {
    page("copies/teaser-first/listing.txt");
    run();
    page("copies/teaser-first/post.txt");

    assertThat(run()).extracting(row -> row.get("affected_count")).containsExactly("45");
  }

  @Test
  void dateLinesDateTheUndatedHeadingsBelowThem() throws IOException {
    page("date-lines/page.txt");

    assertThat(run())
        .extracting(row -> row.get("report_month") + " " + row.get("published_on_basis"))
        .containsExactly("2025-08 post", "2025-09 post");
    assertThat(posts("rejected")).isEmpty();
  }

  @Test
  void garbledPagesAreRejectedByName() throws IOException {
    page("mojibake/good.txt");
    page("mojibake/utf8-as-932.txt");
    page("mojibake/qmarks.txt");

    assertThat(run()).hasSize(1);
    assertThat(posts("rejected"))
        .extracting(row -> row.get("source_file"))
        .containsExactlyInAnyOrder("utf8-as-932.txt", "qmarks.txt");
    assertThat(posts("article")).isEmpty();
  }

  @Test
  void markupUnderTheNameOfATextIsReadAsMarkup() throws IOException {
    page("html-as-text/html-mixed.txt");
    page("mojibake/good.txt");

    assertThat(run())
        .filteredOn(row -> row.get("source_file").equals("html-mixed.txt"))
        .extracting(row -> row.get("organization"), row -> row.get("source_line"))
        .containsExactlyInAnyOrder(tuple("下雲市", "1"), tuple("青嵐大学", "2"));
    assertThat(posts("rejected")).isEmpty();
  }

  @Test
  void aYearThatNumberAndNeighboursContradictIsASlip() throws IOException {
    page("year-slip/t.txt");
    page("mojibake/good.txt");

    assertThat(run())
        .extracting(row -> row.get("report_month"))
        .containsExactlyInAnyOrder("2025-09", "2025-10");
    assertThat(csv("review.csv")).anyMatch(row -> row.get("source_file").equals("t.txt"));
    assertThat(csv("dim_month.csv"))
        .extracting(row -> row.get("report_month"))
        .containsExactly("2025-09", "2025-10");
  }

  @Test
  void linesOfAllSystemsAreReadAndAnEscapeOfTheWorkbooksXmlStandsInItAsText() throws IOException {
    List<String> pages =
        List.of("ctrlz.txt", "entity.txt", "nel.txt", "trailnul.txt", "xescape.txt");
    for (String name : pages) {
      page("lines/" + name);
    }

    List<CSVRecord> disclosures = disclosures(Run.withWorkbookAt(MORNING, folder));
    assertThat(disclosures)
        .hasSize(pages.size())
        .extracting(row -> row.get("affected_count"))
        .containsOnly("45");
    assertThat(disclosures)
        .extracting(row -> row.get("source_file"))
        .containsExactlyInAnyOrderElementsOf(pages);
    assertThat(posts("rejected")).isEmpty();

    String organization =
        disclosures.stream()
            .filter(row -> row.get("source_file").equals("xescape.txt"))
            .findFirst()
            .orElseThrow()
            .get("organization");
    assertThat(organization).contains("_x0041_");
    try (WorkbookCells workbook = WorkbookCells.of(report())) {
      assertThat(
              StreamSupport.stream(workbook.sheet("一覧").spliterator(), false)
                  .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                  .map(Cell::toString))
          .contains(organization);
    }
  }

  @Test
  void formsOtherThanTextGiveTheSamePosts() throws IOException {
    List<String> forms = List.of("ref.txt", "blog-10-01-2025.xml", "feed.atom", "listing.html");
    for (String name : forms) {
      page("forms/" + name);
    }

    assertThat(run()).extracting(row -> row.get("affected_count")).containsExactly("321", "45");
    for (String name : forms) {
      assertThat(Stream.concat(posts("incident").stream(), posts("duplicate").stream()))
          .filteredOn(row -> row.get("source_file").equals(name))
          .as(name)
          .hasSize(2);
    }
    assertThat(posts("rejected")).isEmpty();
  }

  @Test
  void namesInAZipMadeOnWindowsAreRead() throws IOException {
    page("forms/ref.txt");
    page("forms/windows-names.zip");
    run();

    assertThat(posts("rejected"))
        .extracting(row -> row.get("source_file"))
        .containsExactly("windows-names.zip!/月報.txt");
  }

  @Test
  void aStoreOfAnEarlierVersionIsUpgraded() throws IOException {
    page("old-store/2024-10.txt");
    Files.createDirectories(folder.resolve("data"));
    Files.copy(CASES.resolve("old-store/jikenbo.mv.db"), folder.resolve("data/jikenbo.mv.db"));

    assertThat(run()).hasSizeGreaterThan(2);
    assertThat(Run.in(folder).out()).startsWith("Already published: ");
  }

  private void page(String path) throws IOException {
    page(path, path.substring(path.lastIndexOf('/') + 1));
  }

  private void page(String path, String name) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    FileSystemUtils.copyRecursively(CASES.resolve(path), input.resolve(name));
  }

  /** The disclosures after a run, in the order of their file. */
  private List<CSVRecord> run() throws IOException {
    return disclosures(Run.at(MORNING, folder));
  }

  private List<CSVRecord> disclosures(Run run) throws IOException {
    assertThat(run.exitCode()).as(run.toString()).isZero();
    return csv("disclosures.csv");
  }

  private List<CSVRecord> posts(String kind) throws IOException {
    return csv("posts.csv").stream().filter(row -> row.get("kind").equals(kind)).toList();
  }

  private List<CSVRecord> csv(String name) throws IOException {
    try (Reader file = Files.newBufferedReader(report().resolve("csv").resolve(name))) {
      file.skip(1); // the byte order mark
      return CSVFormat.DEFAULT.builder().setHeader().get().parse(file).getRecords();
    }
  }

  /** The report of the newest month. */
  private Path report() throws IOException {
    try (Stream<Path> months = Files.list(folder.resolve("output"))) {
      return months
          .filter(path -> path.getFileName().toString().matches("\\d{4}-\\d{2}"))
          .max(Path::compareTo)
          .orElseThrow();
    }
  }
}
