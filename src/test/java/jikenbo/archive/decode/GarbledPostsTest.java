package jikenbo.archive.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import jikenbo.archive.heading.PostSplitter;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One garbled post is rejected alone; the other posts of its page are read. */
class GarbledPostsTest {

  private static final String FIRST =
      """
      【セキュリティ事件簿#2025-803】青葉市 名簿の紛失について 2025/9/22

      2025年9月20日、住民45名の氏名を記した名簿を紛失しました。

      """;

  private static final String SECOND =
      """
      【セキュリティ事件簿#2025-802】株式会社みどり メールの誤送信による個人情報の漏えいについて 2025/9/20

      2025年9月18日、案内を送る際、BCCとすべきところをTOで送信し、受講者32名のメールアドレスが漏えいしました。
      関係する皆さまに深くお詫び申し上げます。

      """;

  private static final String THIRD =
      """
      【セキュリティ事件簿#2025-801】こずえ大学 不正アクセスによる情報流出の可能性について 2025/9/19

      2025年9月17日、本学のサーバーへの不正アクセスが判明しました。

      """;

  private static final String UNNUMBERED = SECOND.replaceFirst("【.*】", "");

  private static CutPage cut(String text) throws UnreadablePageException {
    return new PostSplitter().split("a.txt", new PageDecoder().decode(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-31j",
    "UTF-8, windows-1252",
    "UTF-8, ISO-8859-1",
    "UTF-8, EUC-JP",
    "windows-31j, windows-1252",
    "windows-31j, ISO-8859-1",
    "EUC-JP, windows-31j",
    "EUC-JP, ISO-8859-1",
    "US-ASCII, UTF-8",
    "windows-31j, UTF-8"
  })
  void isRejectedWhereverItStands(String writtenIn, String readAs) throws Exception {
    for (String post : new String[] {SECOND, UNNUMBERED}) {
      String garbled = read(post, Charset.forName(writtenIn), Charset.forName(readAs));

      assertSound(cut(garbled + FIRST + THIRD), 1);
      assertSound(cut(FIRST + garbled + THIRD), 5);
      assertSound(cut(FIRST + THIRD + garbled), 9);
    }
  }

  private static void assertSound(CutPage page, int line) {
    assertThat(page.posts())
        .extracting(post -> post.text().strip())
        .containsExactly(FIRST.strip(), THIRD.strip());
    assertThat(page.rejected())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.source().line()).isEqualTo(line);
              assertThat(passage.rejection().kind())
                  .isIn(DoubtKind.GARBLED_TEXT, DoubtKind.LOST_CHARACTERS);
            });
  }

  @Test
  void namesTheEncodings() throws Exception {
    CutPage page = cut(FIRST + read(SECOND, UTF_8, Charset.forName("windows-31j")) + THIRD);

    assertThat(page.rejected())
        .extracting(RejectedPassage::rejection)
        .containsExactly(DoubtKind.GARBLED_TEXT.of("UTF-8", "Windows-31J"));
  }

  @Test
  void tellsEachOfSeveralByItsNumber() throws Exception {
    String garbled = read(SECOND + THIRD, UTF_8, Charset.forName("windows-31j"));

    assertThat(cut(FIRST + garbled).rejected())
        .extracting(passage -> passage.source().line())
        .containsExactly(5, 10);
  }

  @Test
  void keepsTheOnlySoundPostOfAPage() throws Exception {
    String garbled = read((SECOND + THIRD).repeat(3), UTF_8, ISO_8859_1);

    assertThat(cut(garbled + FIRST).posts())
        .extracting(post -> post.text().strip())
        .containsExactly(FIRST.strip());
  }

  @Test
  void takesASoundHeadingOverAGarbledTextWithIt() throws Exception {
    int body = SECOND.indexOf('\n');
    String half = SECOND.substring(0, body) + read(SECOND.substring(body), US_ASCII, UTF_8);

    CutPage page = cut(FIRST + half + THIRD);

    assertThat(page.posts()).hasSize(2);
    assertThat(page.rejected()).extracting(passage -> passage.source().line()).containsExactly(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.jp/?id=1&page=2\nhttps://example.jp/search?q=a?\n",
        "ｶﾌﾞｼｷｶﾞｲｼｬ ﾐﾄﾞﾘ ﾒｲﾎﾞ ﾌﾝｼﾂ ｼｬｻﾞｲ ﾎｳｺｸ\n",
        "株式会社架空製作所、架空物産株式会社、架空運輸株式会社\n",
        "Résumé café naïve — Größe, señor, crème brûlée\n",
        "SELECT * FROM t WHERE a = ? AND b = ?\n",
        "个人信息泄露事件的通知 请注意查收 联系电话\n",
        "開催日時???\n",
      })
  void isNotWhatOnlyLooksStrange(String words) throws Exception {
    CutPage page = cut(FIRST + words + SECOND + words + THIRD + words);

    assertThat(page.rejected()).isEmpty();
    assertThat(page.posts()).hasSize(3);
  }

  @Test
  void isNotWhatASoundPostQuotes() throws Exception {
    String quote = read("メールの件名が文字化けしていたとのことです。お詫びします。", UTF_8, Charset.forName("windows-31j"));

    CutPage page = cut(FIRST + quote + "\n\nこのような件名で届いたとのことです。\n\n" + SECOND);

    assertThat(page.rejected()).isEmpty();
    assertThat(page.posts()).hasSize(2);
  }

  private static String read(String text, Charset writtenIn, Charset readAs) {
    return new String(text.getBytes(writtenIn), readAs);
  }
}
