package jikenbo.archive.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarblingTest {

  private static final String NOTICE =
      """
      【セキュリティ事件簿#2024-901】架空市 委託先での名簿の紛失について 2024/6/3

      2024年6月1日、当市が業務を委託する事業者において、住民45名の氏名を記した名簿を紛失しました。
      関係する皆さまに深くお詫び申し上げます。
      """;

  private static final String HEADING = "株式会社みどり商事 不正アクセスによる情報流出の可能性について";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-31j, Windows-31J",
    "UTF-8, ISO-8859-1, windows-1252",
    "windows-31j, windows-1252, windows-1252",
    "windows-31j, ISO-8859-1, windows-1252",
    "EUC-JP, ISO-8859-1, windows-1252",
    "EUC-JP, windows-31j, Windows-31J"
  })
  void isTextThatWasReadInTheWrongEncoding(String writtenIn, String readAs, String label) {
    for (String text : new String[] {NOTICE, HEADING}) {
      String garbled = read(text, Charset.forName(writtenIn), Charset.forName(readAs));

      assertThat(Garbling.of(garbled)).contains(DoubtKind.GARBLED_TEXT.of(writtenIn, label));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "\uFFFD", "・", ""})
  void isFoundWhateverAProgramPutsForABrokenCharacter(String sign) {
    String garbled = read(NOTICE, UTF_8, Charset.forName("windows-31j")).replace("\uFFFD", sign);

    assertThat(Garbling.of(garbled)).contains(DoubtKind.GARBLED_TEXT.of("UTF-8", "Windows-31J"));
  }

  @Test
  void isTextWithQuestionMarksInItsPlace() {
    String lost = read(NOTICE, US_ASCII, UTF_8);

    assertThat(Garbling.of(lost))
        .contains(DoubtKind.LOST_CHARACTERS.of(lost.chars().filter(c -> c == '?').count()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "EUC-JP"})
  void isTextWithReplacementCharactersInItsPlace(String charset) {
    assertThat(Garbling.of(read(NOTICE, Charset.forName(charset), UTF_8)))
        .map(Doubt::kind)
        .contains(DoubtKind.LOST_CHARACTERS);
  }

  @Test
  void isLostTextThatWasReadInTheWrongEncodingBesides() {
    String lost = read(NOTICE, Charset.forName("windows-31j"), UTF_8);

    assertThat(Garbling.of(read(lost, UTF_8, ISO_8859_1))).isPresent();
  }

  @Test
  void isTextThatABrowserReadAsWindows1252() {
    StringBuilder garbled = new StringBuilder();
    for (byte b : NOTICE.getBytes(UTF_8)) {
      String character = new String(new byte[] {b}, Charset.forName("windows-1252"));
      garbled.append(character.equals("\uFFFD") ? (char) Byte.toUnsignedInt(b) : character);
    }

    assertThat(Garbling.of(garbled.toString()))
        .contains(DoubtKind.GARBLED_TEXT.of("UTF-8", "windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "EUC-JP"})
  void isTextOfWhichTheWrongEncodingLeftLittle(String readAs) {
    assertThat(Garbling.of(read(NOTICE, UTF_8, Charset.forName(readAs)))).isPresent();
  }

  static final String[] texts = {
    NOTICE,
    HEADING,
    "東京都世田谷区立架空中学校",
    "ｶｸｳｼｮｳｼﾞ ﾒｲﾎﾞ ﾌﾝｼﾂ",
    "Notice of a lost USB stick: who? what? https://example.jp/?id=1",
    "Résumé café naïve — Größe, señor",
    "なぜ? どこ? いつ? だれ?",
    "情報漏洩事案 架空製作所 顧客名簿紛失 四五名",
    "個人信息泄露 请注意"
  };

  @ParameterizedTest
  @FieldSource("texts")
  void isNoTextAsItWasWritten(String text) {
    assertThat(Garbling.of(text)).isEqualTo(Optional.empty());
  }

  private static String read(String text, Charset writtenIn, Charset readAs) {
    return new String(text.getBytes(writtenIn), readAs);
  }
}
