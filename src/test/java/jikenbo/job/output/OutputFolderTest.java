package jikenbo.job.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import jikenbo.job.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private static final YearMonth MAY = YearMonth.of(2024, 5);

  @TempDir Path folder;

  @Test
  void putsTheWholeReportInThePlaceOfTheFormerOne() throws IOException {
    Pages.writeText(folder.resolve("2024-05/old.csv"), "old");
    Pages.writeText(folder.resolve(".jikenbo-staging/csv/new.csv"), "new");

    new OutputFolder(folder).publish(MAY);

    assertThat(folder).isDirectoryRecursivelyContaining("glob:**/2024-05/csv/new.csv");
    assertThat(folder).isDirectoryNotContaining("glob:**/.jikenbo*");
    assertThat(folder.resolve("2024-05/old.csv")).doesNotExist();
  }

  @Test
  void putsTheFormerReportBackWhenTheNewOneCannotBeMoved() throws IOException {
    Pages.writeText(folder.resolve("2024-05/old.csv"), "old");

    assertThatThrownBy(() -> new OutputFolder(folder).publish(MAY))
        .isInstanceOf(NoSuchFileException.class);

    assertThat(folder.resolve("2024-05/old.csv")).hasContent("old");
  }

  @Test
  void putsTheFormerReportBackAfterAKillBetweenTheTwoMoves() throws IOException {
    Pages.writeText(folder.resolve(".jikenbo-former-2024-05/old.csv"), "old");
    Pages.writeText(folder.resolve(".jikenbo-staging/csv/new.csv"), "new");

    new OutputFolder(folder).clean();

    assertThat(folder.resolve("2024-05/old.csv")).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**/.jikenbo*");
  }

  @Test
  void forgetsTheFormerReportAfterAKillBehindTheSecondMove() throws IOException {
    Pages.writeText(folder.resolve(".jikenbo-former-2024-05/old.csv"), "old");
    Pages.writeText(folder.resolve("2024-05/new.csv"), "new");

    new OutputFolder(folder).clean();

    assertThat(folder.resolve("2024-05/new.csv")).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**/.jikenbo*");
  }

  @Test
  void keepsTheHistoryAfterAKillBeforeTheFirstMove() throws IOException {
    Issues.write(folder.resolve("2024-05"), "2024-06-05T08:30:00+09:00", "old");
    Issues.write(history("2024-05"), "2024-06-01T08:30:00+09:00", "older");
    Issues.write(folder.resolve(".jikenbo-staging"), "2024-06-07T08:30:00+09:00", "new");
    new IssueHistory(folder.resolve("2024-05")).layBeside(folder.resolve(".jikenbo-staging"));

    new OutputFolder(folder).clean();

    assertThat(Issues.read(folder.resolve("2024-05"))).isEqualTo("old");
    assertThat(Issues.read(history("2024-05"))).isEqualTo("older");
  }

  @Test
  void keepsTheHistoryAfterAKillBetweenTheTwoMoves() throws IOException {
    Issues.write(folder.resolve(".jikenbo-former-2024-05"), "2024-06-05T08:30:00+09:00", "old");
    Issues.write(history(".jikenbo-former-2024-05"), "2024-06-01T08:30:00+09:00", "older");

    new OutputFolder(folder).clean();

    assertThat(Issues.read(folder.resolve("2024-05"))).isEqualTo("old");
    assertThat(Issues.read(history("2024-05"))).isEqualTo("older");
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    Files.writeString(folder.resolve(".gitkeep"), "");

    new OutputFolder(folder).clean();

    assertThat(folder.resolve(".gitkeep")).exists();
  }

  private Path history(String report) {
    return folder.resolve(report).resolve("history/20240601T083000");
  }
}
