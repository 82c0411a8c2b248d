package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jikenbo.archive.Post;
import jikenbo.archive.SourceLocation;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.labels.Wordings;
import org.junit.jupiter.api.Test;

/**
 * Many short notices that say the same things in different words, and articles that only speak of
 * such things. A floor is a little below what was measured last.
 */
class WordingsTest {

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  @Test
  void causesAreToldFromManyWordings() {
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
  void noCauseIsInventedWhereNoneIsStated() {
    assertThat(notices())
        .filteredOn(wording -> wording.causes().contains("unknown"))
        .hasSizeGreaterThan(10)
        .allSatisfy(wording -> assertThat(cause(wording)).isIn("unknown", "article"));
  }

  @Test
  void noticesAreIncidents() {
    List<Wording> all = notices();

    assertThat(all)
        .filteredOn(wording -> cause(wording).equals("article"))
        .hasSizeLessThan(all.size() * 2 / 100);
  }

  @Test
  void articlesAreNone() {
    assertThat(Wordings.articles())
        .filteredOn(text -> CODER.code(List.of(post(text))).get(0).notice() != null)
        .hasSizeLessThan(2);
  }

  private static List<Wording> notices() {
    return Wordings.notices().stream()
        .map(notice -> new Wording(notice.causes(), post(notice.text())))
        .toList();
  }

  private static String cause(Wording wording) {
    CodedPost.Notice notice = CODER.code(List.of(wording.post())).get(0).notice();
    return notice == null ? "article" : notice.codes().cause().code();
  }

  private static Post post(String text) {
    return new Post(new SourceLocation("page.txt", 1), text.lines().toList(), null);
  }

  /**
   * A notice.
   *
   * @param causes that a person would code, or accept
   * @param post the notice
   */
  private record Wording(List<String> causes, Post post) {}
}
