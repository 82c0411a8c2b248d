package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.archive.Post;
import jikenbo.archive.SourceLocation;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.RuleBook;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Many short notices that say the same things in different words, and articles that only speak of
 * such things. A floor is a little below what was measured last.
 */
class WordingsTest {

  private static final Path NOTICES = Path.of("src/test/resources/wordings/notices.yaml");
  private static final Path ARTICLES = Path.of("src/test/resources/wordings/articles.yaml");

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  @Test
  void causesAreToldFromManyWordings() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Wording> all = notices();
    for (Wording wording : all) {
      if (!wording.causes().contains(cause(wording))) {
        wrong.add(wording.causes() + " " + cause(wording) + " " + wording.post().heading());
      }
    }

    assertThat(wrong).hasSizeLessThan(all.size() * 3 / 100);
  }

  @Test
  void noCauseIsInventedWhereNoneIsStated() throws IOException {
    assertThat(notices())
        .filteredOn(wording -> wording.causes().contains("unknown"))
        .hasSizeGreaterThan(10)
        .allSatisfy(wording -> assertThat(cause(wording)).isIn("unknown", "article"));
  }

  @Test
  void noticesAreIncidents() throws IOException {
    List<Wording> all = notices();

    assertThat(all)
        .filteredOn(wording -> cause(wording).equals("article"))
        .hasSizeLessThan(all.size() * 2 / 100);
  }

  @Test
  void articlesAreNone() throws IOException {
    List<String> articles = new Yaml().load(Files.readString(ARTICLES));

    assertThat(articles)
        .filteredOn(text -> CODER.code(List.of(post(text))).get(0).notice() != null)
        .hasSizeLessThan(2);
  }

  private static List<Wording> notices() throws IOException {
    List<Map<String, Object>> entries = new Yaml().load(Files.readString(NOTICES));
    return entries.stream()
        .map(entry -> new Wording(causes(entry), post(String.valueOf(entry.get("text")))))
        .toList();
  }

  private static List<String> causes(Map<String, Object> entry) {
    return ((List<?>) Objects.requireNonNull(entry.get("cause")))
        .stream().map(String::valueOf).toList();
  }

  private static String cause(Wording wording) {
    CodedPost.Notice notice = CODER.code(List.of(wording.post())).get(0).notice();
    return notice == null ? "article" : notice.codes().cause().code();
  }

  private static Post post(String text) {
    return new Post(new SourceLocation("page.txt", 1), text.strip().lines().toList(), null);
  }

  /**
   * A notice.
   *
   * @param causes that a person would code, or accept
   * @param post the notice
   */
  private record Wording(List<String> causes, Post post) {}
}
