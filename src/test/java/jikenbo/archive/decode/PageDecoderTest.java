package jikenbo.archive.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jikenbo.archive.post.PageText;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {

  private static final String TEXT = "架空市 メールの誤送信について";
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static PageText decode(byte[] bytes) throws UnreadablePageException {
    return new PageDecoder().decode(bytes);
  }

  @Test
  void readsUtf8() throws Exception {
    assertThat(decode(TEXT.getBytes(UTF_8)).lines()).containsExactly(TEXT);
  }

  @Test
  void leavesOutTheByteOrderMark() throws Exception {
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_8)).lines()).containsExactly(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16BE)).lines()).containsExactly(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16LE)).lines()).containsExactly(TEXT);
  }

  @Test
  void leavesOutTheByteOrderMarksOfFilesPutTogether() throws Exception {
    assertThat(decode(("\uFEFF" + TEXT + "\n\uFEFF" + TEXT).getBytes(UTF_8)).lines())
        .containsExactly(TEXT, TEXT);
  }

  @Test
  void readsWindows31j() throws Exception {
    String text = "①髙橋㈱のﾃｽﾄ～";
    assertThat(decode(text.getBytes(WINDOWS_31J)).lines()).containsExactly(text);
  }

  @Test
  void knowsTheLineEndsOfAllSystems() throws Exception {
    assertThat(decode("a\r\nb\rc\n\fd\te\u2028f\u2029g\u0085h\u000Bi".getBytes(UTF_8)).lines())
        .containsExactly("a", "b", "c", "\fd\te", "f", "g", "h", "i");
  }

  @Test
  void namesTheLinesThatAreNotUtf8() throws Exception {
    byte[] bytes = (TEXT + "\n38?名\n" + TEXT).getBytes(UTF_8);
    bytes[TEXT.getBytes(UTF_8).length + 3] = (byte) 0xFF;

    assertThat(decode(bytes).damages())
        .containsExactly(entry(2, DoubtKind.UNDECODABLE_BYTES.at(2, "UTF-8")));
  }

  @Test
  void namesTheLineThatAPageOfWindows31jBreaksOffIn() throws Exception {
    byte[] bytes = (TEXT + "\n" + TEXT).getBytes(WINDOWS_31J);

    assertThat(decode(Arrays.copyOf(bytes, bytes.length - 1)).damages())
        .containsExactly(entry(2, DoubtKind.UNDECODABLE_BYTES.at(2, "windows-31j")));
  }

  @Test
  void readsAPageThatBeginsInTheMiddleOfACharacter() throws Exception {
    byte[] bytes = (TEXT + "\n" + TEXT).getBytes(UTF_8);

    PageText page = decode(Arrays.copyOfRange(bytes, 1, bytes.length));

    assertThat(page.damages()).containsOnlyKeys(1);
    assertThat(page.lines()).element(1).isEqualTo(TEXT);
  }

  @Test
  void keepsToWhatTheByteOrderMarkSays() throws Exception {
    byte[] bytes = "\uFEFFa\nb?c".getBytes(UTF_16LE);
    bytes[9] = (byte) 0xD8;

    assertThat(decode(bytes).damages())
        .containsExactly(entry(2, DoubtKind.UNDECODABLE_BYTES.at(2, "UTF-16LE")));
  }

  @Test
  void namesTheControlCharacterAndItsLine() throws Exception {
    assertThat(decode((TEXT + "\n架空\u0000市\u0001").getBytes(UTF_8)).damages())
        .containsExactly(entry(2, DoubtKind.CONTROL_CHARACTER.at(2, 0)));
    assertThat(decode(("\uFEFFa\u0086\n" + TEXT).getBytes(UTF_8)).damages())
        .containsExactly(entry(1, DoubtKind.CONTROL_CHARACTER.at(1, 0x86)));
  }

  @Test
  void refusesAPageOfWhichNoLineIsWhole() {
    byte[] bytes = TEXT.getBytes(UTF_8);

    assertRefused(
        Arrays.copyOf(bytes, bytes.length - 1), DoubtKind.UNDECODABLE_BYTES.at(1, "UTF-8"));
    assertRefused("\u0001\u0002\n\n\u0003".getBytes(UTF_8), DoubtKind.CONTROL_CHARACTER.at(1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsWhatIsLikeJapaneseInAnyEncoding(String charset) throws Exception {
    byte[] bytes = (TEXT + "\n2024年6月3日\n").getBytes(Charset.forName(charset));

    assertThat(decode(bytes)).isEqualTo(decode((TEXT + "\n2024年6月3日\n").getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-eucJP-Open", "x-windows-iso2022jp"})
  void readsTheCharactersThatJapaneseSystemsAdded(String charset) throws Exception {
    String text = "①髙橋㈱のﾃｽﾄ";

    assertThat(decode(text.getBytes(Charset.forName(charset))).lines()).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void knowsTheLongByteOrderMarks(String charset) throws Exception {
    assertThat(decode("\uFEFFabc".getBytes(Charset.forName(charset))).lines())
        .containsExactly("abc");
  }

  @Test
  void namesTheLineOfAnEucPageThatIsDamaged() throws Exception {
    byte[] bytes = (TEXT + "\n" + TEXT).getBytes(Charset.forName("EUC-JP"));

    assertThat(decode(Arrays.copyOf(bytes, bytes.length - 1)).damages())
        .containsExactly(entry(2, DoubtKind.UNDECODABLE_BYTES.at(2, "EUC-JP")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001A", "\u0000\u0000\u0000", "\n\u0000\n\u001A\n"})
  void passesOverWhatPadsTheEndOfAFile(String padding) throws Exception {
    for (Charset charset : List.of(UTF_8, WINDOWS_31J, UTF_16LE)) {
      PageText page = decode((TEXT + "\n架空の本文です。" + padding).getBytes(charset));

      assertThat(page.damages()).isEmpty();
      assertThat(page.lines()).startsWith(TEXT, "架空の本文です。");
    }
  }

  @Test
  void refusesAFileOfNothingButPadding() {
    assertRefused(new byte[512], DoubtKind.BLANK_PAGE.of(512));
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = new byte[3000];
    new Random(7).nextBytes(bytes);

    assertRefused(bytes, DoubtKind.UNKNOWN_ENCODING.of());
  }

  @Test
  void refusesNothingness() {
    assertRefused(new byte[0], DoubtKind.BLANK_PAGE.of(0));
    assertRefused(" \r\n　\n".getBytes(UTF_8), DoubtKind.BLANK_PAGE.of(7));
  }

  private static void assertRefused(byte[] bytes, Doubt reason) {
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOfSatisfying(
            UnreadablePageException.class, e -> assertThat(e.rejection()).isEqualTo(reason));
  }
}
