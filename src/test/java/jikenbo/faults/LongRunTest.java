package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import jikenbo.archive.Post;
import jikenbo.archive.PostSplitter;
import jikenbo.archive.SourceLocation;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A post that repeats itself up to the longest post there is takes no more than its length: each of
 * these pieces made one reader or another try every part of the text for every other part, or run
 * out of stack.
 */
class LongRunTest {

  /** The square of the length takes half a minute and more. */
  private static final double SECONDS = 3;

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  @BeforeAll
  static void warmUp() {
    code("株式会社みどり 個人情報の漏えいについて", "の");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "千二",
        "約",
        "1日",
        "同日",
        "2024年5月1日",
        "1日から2日",
        "12名、",
        "件数:1",
        "住所、",
        "\n",
        " \n",
        "漢",
        "【",
        "株式会社",
        "の高校",
        "研究会",
        "福島県",
        "原因:\n"
      })
  void isReadInTheTimeOfItsLength(String piece) {
    assertThat(secondsToRead("株式会社みどり 個人情報の漏えいについて", piece)).isLessThan(SECONDS);
  }

  /** What a heading does not tell is looked for in the text, from its first line on. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "漢", "ト", "A", "研究会", "福島県", "同社", "市の", "・"})
  void isSearchedForTheOrganizationInTheTimeOfItsLength(String piece) {
    assertThat(secondsToRead("個人情報の漏えいについて", piece)).isLessThan(SECONDS);
  }

  /** Time of the processor; the notice must come out whole. */
  private static double secondsToRead(String title, String piece) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    CodedPost coded = code(title, piece);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    assertThat(Objects.requireNonNull(coded.notice()).facts().caseNumber()).isEqualTo("2024-901");
    return seconds;
  }

  private static CodedPost code(String title, String piece) {
    String heading = "【セキュリティ事件簿#2024-901】" + title + " 2024/6/3";
    String run = piece.repeat((PostSplitter.MAX_POST_CHARACTERS - 200) / piece.length());
    String post = heading + "\n\n2024年5月1日" + run + "、委託先の株式会社こずえが誤って送信しました。";
    return CODER
        .code(
            List.of(new Post(new SourceLocation("a.txt", 1), List.of(post.split("\n", -1)), null)))
        .get(0);
  }
}
