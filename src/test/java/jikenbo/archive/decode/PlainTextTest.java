package jikenbo.archive.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          A&amp;B商事|A&B商事
          &#x3042;&#12356;&#X3046;|あいう
          &lt;重要&gt;|<重要>
          &quot;架空&quot;&rarr;&yen;|"架空"→¥
          &#13;&#10;次|  次
          &#128206;|📎
          """)
  void undoesCharacterReferences(String line, String text) {
    assertThat(PlainText.of(line)).isEqualTo(text);
  }

  @Test
  void aHardBlankIsABlankOfItsOwnKind() {
    assertThat(PlainText.of("45&nbsp;名")).isEqualTo("45\u00A0名");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          3月<br>4月<br/>5月<BR />|3月 4月 5月 |
          <p>本文です。</p>| 本文です。 |
          <b>架空</b>市<span style="color: red">役所</span>|架空市役所|
          <a href="https://example.jp/?a=1">資料</a>|資料|
          架空<!-- 注 -->市|架空市|
          """)
  void leavesOutStrayTags(String line, String text, String ignored) {
    assertThat(PlainText.of(line)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<重要>お知らせ",
        "<taro@example.jp>",
        "1<2 かつ 3>2",
        "https://example.jp/?a=1&copy=2&lt",
        "&架空; AT&T; &#0; &#xD800; &#99999999;",
        "<br"
      })
  void leavesWhatIsNeitherTagNorReference(String line) {
    assertThat(PlainText.of(line)).isEqualTo(line);
  }

  @Test
  void aTagThatWasWrittenAsTextIsText() {
    assertThat(PlainText.of("&lt;br&gt;")).isEqualTo("<br>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uE000", "\uFFFF", "\uFDD0", "\uDB80\uDC00", "&#xE000;", "&#xFFFE;"})
  void setsTheGetaForWhatNoReaderCouldSee(String character) {
    assertThat(PlainText.of("株式会社" + character + "田")).isEqualTo("株式会社〓田");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", " &#8203; ", "&shy;&zwnj;"})
  void aLineOfNothingThatIsSeenIsEmpty(String line) {
    assertThat(PlainText.of(line)).isEmpty();
  }

  @Test
  void aLineOfTextThatIsMarkupThroughoutIsUndone() {
    assertThat(PlainText.of("&lt;p&gt;氏名&amp;amp;住所を&lt;b&gt;紛失&lt;/b&gt;しました。&lt;/p&gt;").strip())
        .isEqualTo("氏名&住所を紛失しました。");
  }

  @Test
  void aLineOfTextThatTellsOfATagKeepsIt() {
    assertThat(PlainText.of("段落は &lt;p&gt; で始めます。")).isEqualTo("段落は <p> で始めます。");
  }
}
