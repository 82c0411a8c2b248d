package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCutterTest {

  @TempDir Path folder;

  @Test
  void cutsAPage() throws IOException {
    CutPage page = cut("【セキュリティ事件簿#2024-1】架空市 誤送信について 2024/5/1\n\n本文\n");

    assertThat(page.posts()).hasSize(1);
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void rejectsAFileThatCannotBeReadAsAWhole() throws IOException {
    CutPage page = cut("\u0000");

    assertThat(page.posts()).isEmpty();
    assertThat(page.rejected())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.source()).isEqualTo(new SourceLocation("a.txt", 1));
              assertThat(passage.lineCount()).isZero();
              assertThat(passage.reason()).contains("U+0000");
            });
  }

  @Test
  void rejectsAPostWithoutEnd() throws IOException {
    CutPage page =
        cut(
            "【セキュリティ事件簿#2024-2】架空市 誤送信について 2024/5/2\n\n本文\n\n"
                + "【セキュリティ事件簿#2024-1】架空市 誤送信について 2024/5/1\n"
                + "長".repeat(PageCutter.MAX_POST_CHARACTERS));

    assertThat(page.posts()).hasSize(1);
    assertThat(page.rejected())
        .singleElement()
        .satisfies(passage -> assertThat(passage.source().line()).isEqualTo(5));
  }

  private CutPage cut(String text) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    return new PageCutter().cut(ArchiveFolder.scan(folder).files().get(0));
  }
}
