package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is refused in one line, and nothing is touched. */
class RefusalTest {

  @TempDir Path folder;

  @Test
  void refusesUnknownOptions() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);

    assertRefused("--sheets=c.csv", "unknown option or argument: --sheets=c.csv");
    assertRefused("--loose", "--loose");
    assertRefused("input", "input");
  }

  @Test
  void refusesABadMonth() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);

    assertRefused("--month=2024-13", "--month=2024-13");
    assertRefused("--month=2024-5", "--month=2024-5");
    assertRefused("--month", "option --month needs a value");
  }

  @Test
  void refusesAnEncodingItDoesNotWrite() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);

    assertRefused("--csv-encoding=sjis", "--csv-encoding=sjis is not known");
  }

  @Test
  void refusesAnOptionGivenTwice() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);

    assertRefused("--input=x", "option --input is given twice");
  }

  @Test
  void refusesAMissingInputFolder() throws IOException {
    assertRefused("--month=2024-05", "does not exist");
  }

  @Test
  void refusesAnInputThatIsAFile() throws IOException {
    Files.writeString(folder.resolve("input"), "x");

    assertRefused("--month=2024-05", "is a file, not a folder");
  }

  @Test
  void refusesAFolderWithoutPages() throws IOException {
    Pages.writeText(folder.resolve("input/readme.md"), "x");

    assertRefused("--month=2024-05", "has no page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--month=latest", "--month=2024-05"})
  void refusesAFolderInWhichNoPageCanBeRead(String month) throws IOException {
    byte[] noise = new byte[3000];
    new Random(7).nextBytes(noise);
    Pages.writeText(folder.resolve("input/blank.txt"), "");
    Pages.writeText(folder.resolve("input/diary.txt"), "今日は晴れでした。\n");
    Pages.writeText(folder.resolve("input/lost.txt"), "????? ?????????? 2024/6/3\n");
    Pages.writeText(folder.resolve("input/page.txt"), "<html><p>架空市</p></html>");
    Files.write(folder.resolve("input/noise.txt"), noise);

    Run run = Run.in(folder, month);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .satisfiesExactly(
            line -> assertThat(line).contains("no page of the input folder", "of 5 in all"),
            line -> assertThat(line).startsWith("  blank.txt: an empty file"),
            line -> assertThat(line).startsWith("  diary.txt: no line reads like the heading"),
            line -> assertThat(line).startsWith("  lost.txt: characters that were lost"),
            line -> assertThat(line).startsWith("  noise.txt: no Japanese text"),
            line -> assertThat(line).startsWith("  page.txt: no published post"));
    assertThat(folder.resolve("output")).doesNotExist();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void namesNoMoreFilesThanAScreenHolds() {
    for (int i = 10; i < 35; i++) {
      Pages.writeText(folder.resolve("input/" + i + ".txt"), "");
    }

    assertThat(Run.in(folder).err())
        .hasSize(22)
        .endsWith("  and 5 more")
        .first()
        .asString()
        .contains("of 25 in all");
  }

  @Test
  void refusesAnOutputThatCannotBeAFolder() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);
    Files.writeString(folder.resolve("output"), "x");

    assertRefused("--month=2024-05", "--output=");
  }

  @Test
  void refusesAnOutputInsideTheInput() {
    Pages.write(folder.resolve("a.txt"), 1);

    Run run = Run.of("--input=" + folder, "--output=" + folder.resolve("output"), "--lang=en");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("lies inside the input folder");
  }

  @Test
  void refusesALogThatIsALink() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);
    Path victim = Files.writeString(folder.resolve("victim"), "precious");
    Files.createDirectories(folder.resolve("data"));
    Files.createSymbolicLink(folder.resolve("data/jikenbo.log"), victim);

    Run run = Run.in(folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("jikenbo.log is a link");
    assertThat(victim).hasContent("precious");
  }

  @Test
  void speaksTheLanguageThatWasAskedFor() {
    assertThat(Run.of("--lang=ja", "--nothing").err())
        .containsExactly("jikenbo: 知らない指定です: --nothing （--help で説明を表示します）");
    assertThat(Run.of("--lang", "en", "--nothing").err())
        .containsExactly(
            "jikenbo: unknown option or argument: --nothing (--help lists the options)");
  }

  @Test
  void explainsItself() {
    Run help = Run.of("--help", "--lang=en");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains(
            "--input", "--output", "--month", "--data", "--rules", "--lang", "--help", "--version")
        .contains("130, 143", "JIKENBO_DB_URL, JIKENBO_DB_USER, JIKENBO_DB_PASSWORD");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.of("--version").out()).matches("jikenbo \\d+\\.\\d+\\.\\d+\\R");
  }

  private void assertRefused(String argument, String reason) throws IOException {
    Run run = Run.in(folder, argument);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).singleElement().asString().contains(reason, "--help");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(Files::isDirectory).map(file -> file.getFileName().toString()))
          .isSubsetOf("input");
    }
  }
}
