package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jikenbo.archive.CutPage;
import jikenbo.archive.PageText;
import jikenbo.archive.Post;
import jikenbo.archive.PostSplitter;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.RuleBook;
import jikenbo.fact.Evidence;
import jikenbo.fact.NoticeFacts;
import jikenbo.fixture.Quotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the coding against hand-made labels. A floor is a little below what was measured last:
 * it catches a rule that mends one notice and breaks three.
 */
class AccuracyTest {

  private static final Path SAMPLE = Path.of("input");
  private static final Path SAMPLE_LABELS = Path.of("src/test/resources/sample/labels.json");

  /** Written in many styles by somebody who had not seen the rules. */
  private static final Path UNFAMILIAR = Path.of("src/test/resources/hands/unfamiliar");

  /** Written to be like the releases of companies and offices, by somebody else again. */
  private static final Path RELEASES = Path.of("src/test/resources/hands/releases");

  /** Worded otherwise than such notices mostly are, by a third hand. */
  private static final Path PARAPHRASES = Path.of("src/test/resources/hands/paraphrases");

  /** A cross-section of what organisations publish, by a fourth hand. */
  private static final Path EVERYDAY = Path.of("src/test/resources/hands/everyday");

  /** With many figures and days, of which one is the fact, by a fifth hand. */
  private static final Path MANY_FIGURES = Path.of("src/test/resources/hands/manyfigures");

  private static final Path REAL = Path.of("../shared/archives");
  private static final Path REAL_LABELS = Path.of("../shared/gold/labels.json");

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  @Test
  void samplePages() throws IOException {
    Scores scores = score(SAMPLE, SAMPLE_LABELS);

    assertFloors(scores, Map.of("post", 100, "kind", 100, "cause", 95, "sector", 95, "people", 90));
  }

  @Test
  void pagesInUnfamiliarStyles() throws IOException {
    Scores scores = score(UNFAMILIAR, UNFAMILIAR.resolve("labels.json"));

    assertFloors(scores, Map.of("post", 100, "kind", 98, "cause", 95, "sector", 93, "people", 88));
  }

  @Test
  void releasesOfCompaniesAndOffices() throws IOException {
    Scores scores = score(RELEASES, RELEASES.resolve("labels.json"));

    assertFloors(scores, Map.of("post", 100, "kind", 100, "cause", 97, "sector", 97, "people", 93));
  }

  @Test
  void pagesThatParaphrase() throws IOException {
    Scores scores = score(PARAPHRASES, PARAPHRASES.resolve("labels.json"));

    assertFloors(
        scores,
        Map.of(
            "post",
            98,
            "kind",
            100,
            "cause",
            97,
            "sector",
            97,
            "people",
            88,
            "occurred from",
            91,
            "detected",
            93));
  }

  @Test
  void everydayNotices() throws IOException {
    Scores scores = score(EVERYDAY, EVERYDAY.resolve("labels.json"));

    assertFloors(
        scores,
        Map.of(
            "post",
            100,
            "kind",
            98,
            "cause",
            92,
            "sector",
            96,
            "people",
            95,
            "occurred from",
            86,
            "detected",
            84));
  }

  @Test
  void noticesOfManyFigures() throws IOException {
    Scores scores = score(MANY_FIGURES, MANY_FIGURES.resolve("labels.json"));

    assertFloors(
        scores,
        Map.of(
            "post",
            100,
            "kind",
            100,
            "cause",
            96,
            "sector",
            95,
            "people",
            94,
            "occurred from",
            84,
            "detected",
            82));
  }

  @Test
  void realPages() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "the real pages are not on this machine");

    Scores scores = score(REAL, REAL_LABELS);

    assertFloors(scores, Map.of("post", 100, "kind", 100, "cause", 97, "sector", 97, "people", 93));
  }

  @ParameterizedTest
  @MethodSource("archives")
  void everyQuoteStandsInTheLineItNames(Path archive) throws IOException {
    assumeTrue(Files.isDirectory(archive), archive + " is not on this machine");

    for (Map.Entry<Post, CodedPost> entry : coded(archive).values()) {
      Post post = entry.getKey();
      CodedPost.Notice notice = entry.getValue().notice();
      for (Evidence evidence : notice == null ? List.<Evidence>of() : notice.evidence()) {
        String line = Quotes.line(post, evidence.line());
        assertThat(line).contains(evidence.quote());
      }
    }
  }

  static Stream<Path> archives() {
    return Stream.of(SAMPLE, UNFAMILIAR, RELEASES, PARAPHRASES, EVERYDAY, MANY_FIGURES, REAL);
  }

  private static void assertFloors(Scores scores, Map<String, Integer> floors) {
    assertThat(floors)
        .allSatisfy(
            (field, floor) ->
                assertThat(scores.percent(field))
                    .as("%s of %s", field, scores)
                    .isGreaterThanOrEqualTo(floor));
  }

  private static Scores score(Path folder, Path labels) throws IOException {
    Map<String, Map.Entry<Post, CodedPost>> posts = coded(folder);
    Scores scores = new Scores();
    for (Label label : labels(labels)) {
      Map.Entry<Post, CodedPost> post = posts.remove(label.file() + ":" + label.line());
      scores.add("post", post != null);
      if (post != null) {
        score(scores, label, post.getValue());
      }
    }
    posts.values().forEach(unlabelled -> scores.add("post", false));
    return scores;
  }

  private static void score(Scores scores, Label label, CodedPost coded) {
    CodedPost.Notice notice = coded.notice();
    scores.add("kind", label.isIncident() == (notice != null));
    if (!label.isIncident() || notice == null) {
      return;
    }
    NoticeFacts facts = notice.facts();
    scores.add("month", agrees(label, "month", "month_alt", facts.reportMonth()));
    scores.add("cause", agrees(label, "cause", "cause_alt", notice.codes().cause().code()));
    scores.add("sector", agrees(label, "sector", "sector_alt", notice.codes().sector().code()));
    Long people = facts.affected() == null ? null : facts.affected().count();
    scores.add("people", agrees(label, "affected_people", "affected_alt", people));
    scores.add("occurred from", isEqual(label, "occurred_from", facts.occurredFrom()));
    scores.add("detected", isEqual(label, "detected", facts.detectedOn()));
    scores.add("update", isEqual(label, "is_update", facts.update()));
  }

  private static boolean agrees(
      Label label, String key, String alternatives, @Nullable Object value) {
    return isEqual(label, key, value)
        || (value != null && label.alternatives(alternatives).contains(value.toString()));
  }

  private static boolean isEqual(Label label, String key, @Nullable Object value) {
    return Objects.equals(label.value(key), value == null ? null : value.toString());
  }

  private static List<Label> labels(Path file) {
    return JsonMapper.shared().readTree(file).valueStream().map(Label::new).toList();
  }

  /** All posts of a folder, coded, by file and line. */
  private static Map<String, Map.Entry<Post, CodedPost>> coded(Path folder) throws IOException {
    Map<String, Map.Entry<Post, CodedPost>> posts = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        String name = file.getFileName().toString();
        List<String> lines = Files.readString(file).lines().toList();
        CutPage page = new PostSplitter().split(name, new PageText(lines, new TreeMap<>()));
        List<CodedPost> coded = CODER.code(page.posts());
        for (int i = 0; i < coded.size(); i++) {
          Post post = page.posts().get(i);
          posts.put(name + ":" + post.source().line(), Map.entry(post, coded.get(i)));
        }
      }
    }
    return posts;
  }
}
