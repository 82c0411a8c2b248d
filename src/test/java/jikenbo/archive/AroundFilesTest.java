package jikenbo.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before, behind and beside what is read does not spoil it. */
class AroundFilesTest {

  private static final byte[] PAGE =
      "【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12\n\n紛失しました。\n".getBytes(UTF_8);

  @TempDir Path folder;

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  private List<CutPage> read() throws IOException {
    return ArchiveFolder.scan(folder).files().stream()
        .map(file -> new PageCutter().read(file).cut())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n", "MZ\u0090\u0000"})
  void aZipBehindSomethingElseIsRead(String before) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(PAGE);
    }
    for (String name : List.of("a.zip", "a.exe")) {
      Files.write(folder.resolve(name), join(before.getBytes(ISO_8859_1), bytes.toByteArray()));
    }

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a.exe!/a.txt", "a.zip!/a.txt");
    assertThat(read()).allSatisfy(page -> assertThat(page.posts()).hasSize(1));
  }
}
