package jikenbo.archive;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {

  private static final String TEXT = "架空市 メールの誤送信について";

  private final PageReader reader = new PageReader();

  @Test
  void readsUtf8() throws Exception {
    assertThat(reader.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void leavesOutTheByteOrderMark() throws Exception {
    assertThat(reader.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(reader.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
    assertThat(reader.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
  }

  @Test
  void readsWindows31j() throws Exception {
    String text = "①髙橋㈱ ﾃｽﾄ～";
    assertThat(reader.decode(text.getBytes(Charset.forName("windows-31j")))).isEqualTo(text);
  }

  @Test
  void endsEveryLineWithALineFeed() throws Exception {
    assertThat(reader.decode("a\r\nb\rc\n\fd\te".getBytes(UTF_8))).isEqualTo("a\nb\nc\n\fd\te");
  }

  @Test
  void refusesUtf8ThatIsCutOff() {
    byte[] bytes = TEXT.getBytes(UTF_8);

    assertRefused(
        Arrays.copyOf(bytes, bytes.length - 1),
        "UTF-8 として正しくないバイトがあります（" + (bytes.length - 2) + " バイト目）。");
  }

  @Test
  void refusesAMarkThatTheBytesDoNotKeep() {
    assertRefused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0x82}, "5 バイト目");
    assertRefused(
        new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b', 0}, "UTF-16LE");
  }

  @Test
  void namesTheControlCharacterAndWhereItStands() {
    assertRefused("架空\u0000市".getBytes(UTF_8), "制御文字 U+0000 があります（7 バイト目）。");
    assertRefused("\uFEFFa\u0085".getBytes(UTF_8), "制御文字 U+0085 があります（5 バイト目）。");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = new byte[3000];
    new Random(7).nextBytes(bytes);

    assertRefused(bytes, "バイト目");
  }

  @Test
  void refusesNothingness() {
    assertRefused(new byte[0], "空のファイルです。");
    assertRefused(" \r\n　\n".getBytes(UTF_8), "本文がありません。");
  }

  @Test
  void refusesAFileThatIsTooLarge(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(PageReader.MAX_BYTES + 1L);
    }

    assertThatThrownBy(() -> reader.read(new ArchiveFile("large.txt", file, "", null)))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessage("大きすぎます（33,554,433 バイト、上限は 33,554,432 バイト）。");
  }

  @Test
  void noticesThatAFileChangedAfterTheScan(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    ArchiveFile scanned = ArchiveFolder.scan(folder).files().get(0);
    Files.writeString(file, "別の本文");

    assertThatThrownBy(() -> reader.read(scanned))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.txt");
  }

  private void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> reader.decode(bytes))
        .isInstanceOfSatisfying(
            UnreadablePageException.class,
            e -> assertThat(e.reason()).contains(reason).doesNotContain("\n"));
  }
}
