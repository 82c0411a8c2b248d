package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.fixture.BlogForms;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In whatever form an archive comes, the report tells the same. */
class FormsRunTest {

  private static final Set<String> OF_SOURCE =
      Set.of("source_file", "source_line", "source_url", "labels");

  @TempDir Path folder;

  private Path run(String name, Map<String, byte[]> files) throws IOException {
    Path place = folder.resolve(name);
    Files.createDirectories(place.resolve("input"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(place.resolve("input").resolve(file.getKey()), file.getValue());
    }
    Run run = Run.at("2025-11-01T00:00:00Z", place);
    assertThat(run.exitCode()).as(run.toString()).isZero();
    return place.resolve("output/2025-09/csv");
  }

  private static List<CSVRecord> rows(Path csv, String table) {
    try {
      String text = Files.readString(csv.resolve(table + ".csv")).replace("\uFEFF", "");
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .get()
          .parse(new StringReader(text))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> disclosures(Path csv) {
    return rows(csv, "disclosures").stream()
        .map(
            row ->
                row.toMap().entrySet().stream()
                    .filter(column -> !OF_SOURCE.contains(column.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .toList();
  }

  private static Map<String, byte[]> form(String name) throws IOException {
    return Map.of(name, Objects.requireNonNull(BlogForms.all().get(name)));
  }

  @Test
  void formsGiveTheSameDisclosures() throws IOException {
    List<Map<String, String>> ofText = disclosures(run("text", form("page.txt")));

    assertThat(ofText).hasSize(10);
    for (String name : List.of("sjis.html", "feed.atom", "wxr.xml", "windows.zip")) {
      assertThat(disclosures(run(name, form(name)))).as(name).isEqualTo(ofText);
    }
  }

  @Test
  void allFormsTogetherGiveEachPostOnce() throws IOException {
    Path csv = run("all", BlogForms.all());

    assertThat(disclosures(csv)).hasSize(10);
    assertThat(rows(csv, "disclosures"))
        .allSatisfy(row -> assertThat(row.get("source_url")).startsWith("https://"))
        .allSatisfy(row -> assertThat(row.get("labels")).startsWith("インシデント:"));
    assertThat(rows(csv, "posts").stream().filter(row -> row.get("kind").equals("rejected")))
        .isEmpty();
    assertThat(rows(csv, "review").stream().map(row -> row.get("kind")))
        .contains("entries_left_out");
  }

  @Test
  void whoReviewsAPostFindsItsAddress() throws IOException {
    Path csv = runOnFeed("review", "2025年8月32日に書類を紛失しました。2025年11月31日に判明しました。");

    assertThat(rows(csv, "review"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("source_url")).isEqualTo("https://a.example.jp/1"));
  }

  @Test
  void theDayOfThePostDatesAHeadingWithoutOne() throws IOException {
    Path csv = runOnFeed("feed", "書類を紛失しました。住民45名の氏名が含まれていました。");

    assertThat(rows(csv, "disclosures"))
        .extracting(row -> row.get("published_on"), row -> row.get("published_on_basis"))
        .containsExactly(tuple("2025-09-12", "post"));
  }

  /** On a feed of one post, whose heading tells no day. */
  private Path runOnFeed(String name, String description) throws IOException {
    String feed =
        "<rss><channel><item><title>青葉原市 書類の紛失について</title><link>https://a.example.jp/1</link>"
            + "<pubDate>Thu, 11 Sep 2025 15:30:00 GMT</pubDate><description>%s</description></item></channel></rss>"
                .formatted(description);
    return run(name, Map.of("feed.xml", feed.getBytes(StandardCharsets.UTF_8)));
  }
}
