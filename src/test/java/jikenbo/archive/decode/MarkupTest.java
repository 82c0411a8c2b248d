package jikenbo.archive.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  private static final String LONG = "架空市は名簿を紛失したことをお知らせします。\n".repeat(100);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>\n",
        "\n<!DOCTYPE html>\n<p>",
        "<!-- saved from url=(0021)https://example.jp/ -->\n<HTML lang=ja>",
        "<?xml version='1.0'?>\n<feed>",
        "<rss version='2.0'>",
        "{\\rtf1\\ansi "
      })
  void isWhatBeginsLikeADocument(String beginning) {
    assertThat(Markup.isOf(beginning + LONG)).isTrue();
  }

  @Test
  void isWhatEndsLikeADocument() {
    assertThat(Markup.isOf(LONG + "</body></html>\n")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3 class='title'>\n<a href='x'>架空市 紛失について</a>\n</h3>\n<div class='body'>本文です。</div>",
        "<item><title>架空市 紛失</title><description>紛失しました。</description></item>",
        "<entry>\n<title type='text'>紛失</title>\n<published>2024-06-03</published>\n</entry>",
        "<table><tr><td>架空市</td><td>紛失</td></tr></table>"
      })
  void isAPieceOfADocumentThatIsMoreTagsThanText(String piece) {
    assertThat(Markup.isOf(piece)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "架空市は<br>名簿を<br>紛失<br>しました。<br>",
        "<p>架空市</p>\n<p><b>紛失</b></p>\n<p>名簿</p>",
        "詳しくは <a href='https://example.jp/news/2024/06/03/1.html'>こちら</a>",
        "a < b かつ c > d, <taro@example.jp>, <重要>"
      })
  void isNoTextWithStrayTags(String text) {
    assertThat(Markup.isOf(text)).isFalse();
  }

  @Test
  void isNoArticleAboutMarkup() {
    assertThat(Markup.isOf(LONG + "<div class='a'>\n<table width='1'>\n</table>\n</div>\n" + LONG))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "UTF-16LE"})
  void isRefusedAsAWholeInAnyEncoding(String charset) {
    byte[] page = ("<html>\n" + LONG).getBytes(Charset.forName(charset));

    assertThatThrownBy(() -> new PageDecoder().decode(page))
        .isInstanceOfSatisfying(
            UnreadablePageException.class,
            e -> assertThat(e.rejection()).isEqualTo(DoubtKind.MARKUP_PAGE.of()));
  }
}
