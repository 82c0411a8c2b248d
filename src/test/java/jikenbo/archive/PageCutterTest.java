package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.SourceLocation;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCutterTest {

  @TempDir Path folder;

  @Test
  void cutsAPage() throws IOException {
    ArchiveFile file = scanned("【セキュリティ事件簿#2024-1】架空市 誤送信について 2024/5/1\n\n本文\n");

    ReadPage page = new PageCutter().read(file);

    assertThat(page.file()).isEqualTo(file);
    assertThat(page.cut().posts()).hasSize(1);
    assertThat(page.cut().rejected()).isEmpty();
  }

  @Test
  void rejectsAFileThatCannotBeReadAsAWhole() throws IOException {
    ArchiveFile file = scanned("");

    ReadPage page = new PageCutter().read(file);

    assertThat(page.file()).isEqualTo(file);
    assertRejected(page, DoubtKind.BLANK_PAGE.of(0));
  }

  @Test
  void leavesAFileThatChangesToTheNextRun() throws IOException {
    ArchiveFile file = scanned("前半");
    Files.writeString(file.path(), "前半と後半");

    ReadPage page = new PageCutter().read(file);

    assertRejected(page, DoubtKind.CHANGED_FILE.of());
    assertThat(page.file().sha256()).isNotEqualTo(file.sha256());
  }

  @Test
  void leavesAFileThatIsNoLongerThereToTheNextRun() throws IOException {
    ArchiveFile file = scanned("本文");
    Files.delete(file.path());

    ReadPage page = new PageCutter().read(file);

    assertRejected(page, DoubtKind.UNREADABLE_FILE.of("読む前になくなりました"));
    assertThat(page.file().sha256()).isNotEqualTo(file.sha256());
  }

  private static void assertRejected(ReadPage page, Doubt reason) {
    SourceLocation whole = new SourceLocation("a.txt", 1);
    assertThat(page.cut().posts()).isEmpty();
    assertThat(page.cut().rejected()).containsExactly(new RejectedPassage(whole, 0, null, reason));
    assertThat(page.cut().refusal()).contains(reason);
  }

  private ArchiveFile scanned(String text) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    return ArchiveFolder.scan(folder).files().get(0);
  }
}
