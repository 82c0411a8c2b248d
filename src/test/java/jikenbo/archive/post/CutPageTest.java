package jikenbo.archive.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CutPageTest {

  private static final Post GOOD = post(1, "甲市 誤送信について 2024/5/2", "本文");
  private static final Post FORMER = post(9, "乙市 書類の紛失について 2024/5/1", "もとの本文");

  @Test
  void aDamagedPostIsKeptAsItWas() {
    RejectedPassage damaged = damaged(5, FORMER.heading());

    CutPage page = new CutPage(List.of(GOOD), List.of(damaged)).withFormer(List.of(GOOD, FORMER));

    assertThat(page.posts()).containsExactly(GOOD, post(5, FORMER.heading(), "もとの本文"));
    assertThat(page.rejected()).containsExactly(damaged);
  }

  @Test
  void whatIsNewAndDamagedIsOnlyRejected() {
    CutPage page = new CutPage(List.of(GOOD), List.of(damaged(5, "丙市 盗難について"), damaged(9, null)));

    assertThat(page.withFormer(List.of(GOOD, FORMER))).isEqualTo(page);
  }

  @Test
  void thePostsBehindACutAreKeptAsTheyWere() {
    Post added = post(1, "丁市 盗難について", "新しい本文");
    Post last = post(4, "乙市 書類の紛失に");
    Post gone = post(2, "取り下げた記事", "本文");
    Post behind = post(12, "戊市 誤送付について", "本文");

    CutPage page =
        new CutPage(List.of(added, post(2, GOOD), last), List.of(brokenOff(5, 0)))
            .withFormer(List.of(gone, post(3, GOOD), FORMER, behind));

    assertThat(page.posts())
        .containsExactly(added, post(2, GOOD), post(4, FORMER), post(12, behind));
    assertThat(page.rejected()).containsExactly(brokenOff(5, 1));
  }

  @Test
  void aPageWithoutItsOrderKeepsAllThatItHadBehindACut() {
    Post third = post(20, "戊市 誤送付について", "本文");

    CutPage page =
        new CutPage(List.of(post(1, third), post(4, FORMER)), List.of(brokenOff(7, 0)))
            .withFormer(List.of(GOOD, FORMER, third));

    assertThat(page.posts()).extracting(Post::heading).contains(GOOD.heading());
    assertThat(page.rejected()).containsExactly(brokenOff(7, 1));
  }

  @Test
  void postsThatAreCalledAlikeAreEachKeptOnce() {
    Post first = post(1, "お知らせ", "一");
    Post second = post(4, "お知らせ", "二");

    CutPage page =
        new CutPage(List.of(first), List.of(brokenOff(4, 0))).withFormer(List.of(first, second));

    assertThat(page.posts()).containsExactly(first, second);
  }

  @Test
  void aTextThatEndsWithinACharacterKeepsWhatStoodBehindIt() {
    Post behind = post(12, "戊市 誤送付について", "本文");
    RejectedPassage half =
        new RejectedPassage(
            new SourceLocation("a.txt", 5),
            2,
            FORMER.heading(),
            DoubtKind.UNDECODABLE_BYTES.at(6, "UTF-8"));

    CutPage page =
        new CutPage(List.of(GOOD), List.of(half)).withFormer(List.of(GOOD, FORMER, behind));

    assertThat(page.posts()).containsExactly(GOOD, post(5, FORMER), behind);
    assertThat(page.rejected()).hasSize(2).first().isEqualTo(half);
    assertThat(page.rejected().get(1).rejection().message()).contains("前に読めていた投稿 1 件");
  }

  @Test
  void aPageThatIsWholeLosesWhatItsAuthorTookAway() {
    CutPage page = new CutPage(List.of(GOOD), List.of(damaged(5, null)));

    assertThat(page.withFormer(List.of(GOOD, FORMER))).isEqualTo(page);
  }

  private static RejectedPassage brokenOff(int line, int kept) {
    return new RejectedPassage(
        new SourceLocation("a.txt", line), 1, null, DoubtKind.BROKEN_OFF.at(line, "切れています", kept));
  }

  private static Post post(int line, Post like) {
    return new Post(new SourceLocation("a.txt", line), like.lines(), null);
  }

  @Test
  void aPageWithoutAnyPostThatWasReadTellsNothing() {
    assertThat(new CutPage(List.of(), List.of(damaged(1, null))).isUnreadable()).isTrue();
    assertThat(new CutPage(List.of(GOOD), List.of(damaged(5, null))).isUnreadable()).isFalse();
    assertThat(new CutPage(List.of(), List.of()).isUnreadable()).isFalse();
  }

  private static Post post(int line, String... lines) {
    return new Post(new SourceLocation("a.txt", line), List.of(lines), null);
  }

  private static RejectedPassage damaged(int line, @Nullable String heading) {
    return new RejectedPassage(
        new SourceLocation("a.txt", line), 2, heading, DoubtKind.CONTROL_CHARACTER.at(line + 1, 0));
  }
}
