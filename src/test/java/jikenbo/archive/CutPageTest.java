package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.review.ControlCharacter;
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
  void aPageWithoutAnyPostThatWasReadTellsNothing() {
    assertThat(new CutPage(List.of(), List.of(damaged(1, null))).isUnreadable()).isTrue();
    assertThat(new CutPage(List.of(GOOD), List.of(damaged(5, null))).isUnreadable()).isFalse();
    assertThat(new CutPage(List.of(), List.of()).isUnreadable()).isFalse();
  }

  private static Post post(int line, String heading, String body) {
    return new Post(new SourceLocation("a.txt", line), List.of(heading, body), null);
  }

  private static RejectedPassage damaged(int line, @Nullable String heading) {
    return new RejectedPassage(
        new SourceLocation("a.txt", line), 2, heading, new ControlCharacter(line + 1, 0));
  }
}
