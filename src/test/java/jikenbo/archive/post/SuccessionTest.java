package jikenbo.archive.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final String HOST = "https://blog.example.jp/";
  private static final Post ONE = post("【甲事件簿#2024-1】架空商店 名簿の紛失", HOST + "1", "名簿を紛失しました。");
  private static final Post TWO = post("【甲事件簿#2024-2】架空大学 誤送信", HOST + "2", "誤送信しました。");
  private static final Post ERROR = post("ページがありません", null, "アドレスをお確かめください。");

  private static Post post(String heading, @Nullable String url, String body) {
    return new Post(
        new SourceLocation("a.html", 1), List.of(heading, body), null, new Imprint(url, List.of()));
  }

  private static Post dated(Post post) {
    DateLine line = new DateLine(1, "2024/5/2", LocalDate.of(2024, 5, 2));
    return new Post(post.source(), post.lines(), line, post.imprint());
  }

  private static boolean goesOn(List<Post> former, Post... now) {
    CutPage page = new CutPage(List.of(now), List.of());
    CutPage told = new Succession(former).of(page);
    assertThat(told.isUnreadable()).isNotEqualTo(told.equals(page));
    return !told.isUnreadable();
  }

  @Test
  void aPageOfAnotherKindHasNoPosts() {
    assertThat(goesOn(List.of(ONE, TWO), ERROR)).isFalse();
    assertThat(goesOn(List.of(ONE), ERROR)).isFalse();
    assertThat(goesOn(List.of(dated(post("名簿の紛失", HOST + 1, "紛失しました。"))), ERROR)).isFalse();
    assertThat(goesOn(List.of(ONE), dated(ERROR))).isFalse();
  }

  @Test
  void anAuthorWhoTakesPostsAwayIsBelieved() {
    assertThat(goesOn(List.of(ONE, TWO), TWO)).isTrue();
    assertThat(goesOn(List.of(ONE, TWO), ERROR, TWO)).isTrue();
  }

  @Test
  void otherPostsOfTheSeriesAreBelieved() {
    assertThat(goesOn(List.of(ONE), TWO)).isTrue();
    Post article = post("雑記", HOST + "3", "別の話です。");
    assertThat(goesOn(List.of(ONE), dated(article))).isTrue();
    assertThat(goesOn(List.of(dated(article)), dated(post("近況", null, "元気です。")))).isTrue();
  }

  @Test
  void aPostUnderAnotherTitleIsTheSame() {
    assertThat(goesOn(List.of(ONE), post("名簿の件（続報）", HOST + "1", "見つかりました。"))).isTrue();
    assertThat(goesOn(List.of(ONE), post("名簿の件", null, "名簿を紛失しました。"))).isTrue();
  }

  @Test
  void aNewFileIsReadAsItIs() {
    assertThat(goesOn(List.of(), ERROR)).isTrue();
  }
}
