package jikenbo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

  @ParameterizedTest
  @CsvSource({
    "1.経緯, OVERVIEW",
    "1 概要, OVERVIEW",
    "(概 要), OVERVIEW",
    "■事象, OVERVIEW",
    "(1)原因, CAUSE",
    "3．原因と再発防止策, CAUSE",
    "第2 発生原因, CAUSE",
    "原因, CAUSE",
    "【再発防止策】, MEASURES",
    "4.公表が遅れた経緯について, MEASURES",
    "5 お客様へのお願い, MEASURES",
    "2 漏えいした個人情報, DATA",
    "◆対象となるお客様, DATA",
  })
  void aHeadingOpensASection(String heading, SectionKind kind) {
    NoticeText text = NoticeText.of("見出し\n\n" + heading + "\n\n本文です。", 1);

    assertThat(text.sentences()).last().extracting(Sentence::section).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "担当者が宛先の確認を怠ったことが原因です。",
        "・生徒の氏名、住所、原因",
        "2024年5月31日",
        "会員 1,234名の氏名",
        "10:31 お客様からのお問い合わせ"
      })
  void textOpensNoSection(String line) {
    NoticeText text = NoticeText.of("見出し\n\n" + line + "\n\n本文です。", 1);

    assertThat(text.sentences()).last().extracting(Sentence::section).isEqualTo(SectionKind.LEAD);
  }

  @Test
  void aLabelBeforeAColonCountsForItsLineOnly() {
    NoticeText text = NoticeText.of("見出し\n\n原因:宛先の入力誤り\n本文です。", 1);

    assertThat(text.sentences())
        .extracting(Sentence::section)
        .containsExactly(SectionKind.TITLE, SectionKind.CAUSE, SectionKind.LEAD);
  }

  @Test
  void aSentenceEndsBehindItsFullStopAndBracket() {
    NoticeText text = NoticeText.of("見出し\n\n一文目(以下「本会」という。)です。「二文目。」三文目", 1);

    assertThat(text.sentences())
        .extracting(text::text)
        .containsExactly("見出し", "一文目(以下「本会」という。)です。", "「二文目。」三文目");
  }

  @Test
  void aLineWithoutFullStopsIsCutIntoSentences() {
    NoticeText text = NoticeText.of("見出し\n" + "長".repeat(2_500), 1);

    assertThat(text.sentences())
        .extracting(sentence -> text.text(sentence).length())
        .containsExactly(3, 1_000, 1_000, 500);
  }

  @Test
  void linesAreThoseOfThePage() {
    NoticeText text = NoticeText.of("見出し\n\n一文目。二文目。\n三文目。", 40);

    assertThat(text.sentences()).extracting(Sentence::line).containsExactly(40, 42, 42, 43);
  }

  @Test
  void aQuoteEndsWithItsLine() {
    NoticeText text = NoticeText.of("見出し\n計１２名が\n対象です", 1);
    int start = text.text().indexOf("計");

    assertThat(text.quote(new Span(start, text.text().length()))).isEqualTo("計１２名が");
  }
}
