package jikenbo.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.fixture.SampleCasebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageReportTest {

  private static final int MEGABYTE = 1_000_000;

  @TempDir Path folder;

  @Test
  void everyNoticeStandsInTheData() throws IOException {
    MemoryCasebook casebook = SampleCasebook.months(PageOf.MONTH, 3);

    Path page = write(casebook);

    assertThat(WrittenPage.read(page).notices()).isEqualTo(casebook.totals().disclosures());
    assertThat(casebook.openStreams()).isZero();
  }

  @Test
  void sameCasebookGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(SampleCasebook.months(PageOf.MONTH, 3)));

    assertThat(write(SampleCasebook.months(PageOf.MONTH, 3))).hasBinaryContent(first);
  }

  @Test
  void textOfAPageIsNeitherMarkupNorScript() throws IOException {
    String hostile = "<img src=x onerror=alert(1)></script><script>alert(2)</script><!--";
    MemoryCasebook casebook =
        MemoryCasebook.of(
            Notice.notice("a").by(hostile).titled(hostile).people(5).on("2026-09-01"));

    Document page = Jsoup.parse(write(casebook).toFile());

    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select(".largest a").text()).isEqualTo(hostile);
    assertThat(notices(page).at("/rows/0").toString()).contains("<img src=x onerror=alert(1)>");
  }

  @Test
  void browserRunsTheScriptsOfThePageAndNoOthers() throws IOException {
    Document page = Jsoup.parse(write(SampleCasebook.months(PageOf.MONTH, 1)).toFile());

    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe");
    for (Element element : page.select("script:not([type]), style")) {
      assertThat(policy).contains("'sha256-" + sha256(element.data()) + "'");
    }
    assertThat(page.select("[style], [onclick], script[src], link, img, iframe")).isEmpty();
  }

  @Test
  void emptyArchiveIsToldAsOne() throws IOException {
    Document page = Jsoup.parse(write(MemoryCasebook.of(List.of())).toFile());

    assertThat(page.select(".card .value b").eachText()).containsOnly("–");
    assertThat(page.select(".words li").text()).contains("収録していない");
  }

  @Test
  void evidenceStandsWithItsNoticeAndItsLine() throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(Notice.notice("a").on("2026-09-01"), Notice.notice("b").on("2026-09-02"))
            .with(evidence("a", "組織名の引用"));

    JsonNode evidence = data(Jsoup.parse(write(casebook).toFile())).get("evidence");

    // The newest notice is the first of the page, so that the other one is at place 1.
    assertThat(evidence.get("rows")).hasSize(1);
    assertThat(evidence.at("/rows/0/0").asInt()).isEqualTo(1);
    assertThat(evidence.at("/rows/0").toString()).contains("組織名の引用", "17");
  }

  @Test
  void longQuotesAreCut() throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(Notice.notice("a").on("2026-09-01"))
            .with(evidence("a", "長い".repeat(500)));

    JsonNode evidence = data(Jsoup.parse(write(casebook).toFile())).get("evidence");

    assertThat(evidence.at("/rows/0").toString()).contains("長い".repeat(100) + "…");
  }

  @Test
  void aThousandNoticesWithTheirEvidenceAreTwoMegabytes() throws IOException {
    Path page = write(withEvidence(1_000, 12));

    assertThat(page).satisfies(file -> assertThat(Files.size(file)).isLessThan(2 * MEGABYTE));
    assertThat(data(Jsoup.parse(page.toFile())).get("evidenceComplete").asBoolean()).isTrue();
  }

  @Test
  void evidenceOfTheOldestNoticesIsLeftOutWhereItIsMuch() throws IOException {
    Path page = write(withEvidence(1_000, 60));

    JsonNode data = data(Jsoup.parse(page.toFile()));
    assertThat(Files.size(page)).isLessThan(2 * MEGABYTE);
    assertThat(data.get("evidenceComplete").asBoolean()).isFalse();
    assertThat(data.at("/evidence/rows/0/0").asInt()).isZero();
  }

  @Test
  void historyOfManyYearsIsLessThanFifteenMegabytes() throws IOException {
    Path page = PageOf.manyNotices(folder.resolve("report.html"), 27_000);

    assertThat(Files.size(page)).isLessThan(15 * MEGABYTE);
  }

  /** So many notices of a month, each with so much evidence of 40 letters. */
  private static MemoryCasebook withEvidence(int notices, int each) {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            IntStream.range(0, notices)
                .mapToObj(
                    i ->
                        Notice.notice("D%012d".formatted(i))
                            .titled("個人情報の漏えいについて")
                            .on("2026-09-%02d".formatted(28 - i * 28 / notices))
                            .disclosure())
                .toList());
    return casebook.with(
        IntStream.range(0, notices * each)
            .mapToObj(i -> evidence("D%012d".formatted(i / each), "公表文の引用です。".repeat(2)))
            .toArray(DisclosureEvidence[]::new));
  }

  private static DisclosureEvidence evidence(String id, String quote) {
    return new DisclosureEvidence(
        id,
        "2026/09.txt",
        new Evidence("organization", "青葉市", Confidence.HIGH, "organization", 17, quote));
  }

  private Path write(MemoryCasebook casebook) throws IOException {
    return PageOf.casebook(folder.resolve("report.html"), casebook);
  }

  private static JsonNode notices(Document page) {
    return data(page).get("notices");
  }

  private static JsonNode data(Document page) {
    return JsonMapper.shared().readTree(page.expectFirst("#data").data());
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
