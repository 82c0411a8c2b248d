package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.job.record.ProgramVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show can be copied from them, and they name the version of the program. */
class PagesOfTheDocumentationTest {

  private static final Pattern CORRECTIONS =
      Pattern.compile("(?m)^disclosure_id,case_number.*\\n(?:.+\\n)+?(?=```)");

  private static final Pattern COMMAND =
      Pattern.compile("(?m)^java -jar target/jikenbo\\.jar (.+)$");

  private static final Pattern TESTING = Pattern.compile("(?m)^(mvn .*verify)$");

  private static final Pattern IMAGE = Pattern.compile("jikenbo(?:-workers)?:(\\d+\\.\\d+\\.\\d+)");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void correctionsOfTheExampleApplyToTheSample(String page) throws IOException {
    Matcher example = CORRECTIONS.matcher(Files.readString(Path.of(page)));
    assertThat(example.find()).isTrue();
    Path corrections = Files.writeString(folder.resolve("corrections.csv"), example.group());

    Run run =
        Run.ofSample(
            "--input=input",
            "--output=" + folder.resolve("output"),
            "--data=" + folder.resolve("data"),
            "--corrections=" + corrections,
            "--lang=en");

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out()).contains("Corrections: 3 = overruled 2 + confirmed 1 + not applied 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void commandsWithOptionsRun(String page) throws IOException {
    List<String> commands = found(COMMAND, page);
    assertThat(commands).isNotEmpty();

    for (String options : commands) {
      Path output = folder.resolve("output");
      String elsewhere = options.replace("--output=output", "--output=" + output);
      Run run = Run.ofSample((elsewhere + " --data=" + folder.resolve("data")).split(" ", -1));

      assertThat(run.exitCode()).as("%s: %s", options, run).isZero();
      assertThat(output).isNotEmptyDirectory();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void theForgeTestsByTheSameCommand(String page) throws IOException {
    List<String> commands = found(TESTING, page);

    assertThat(commands).hasSize(1);
    assertThat(Path.of(".github/workflows/build.yml"))
        .content()
        .contains("- run: " + commands.get(0) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ops/Dockerfile", "ops/cronjob.yaml", "ops/workers.yaml", "ops/compose.yaml"})
  void imagesAreOfThisVersion(String file) throws IOException {
    List<String> versions = found(IMAGE, file);

    assertThat(versions).isNotEmpty().containsOnly(ProgramVersion.current());
  }

  @Test
  void changesOfThisVersionAreTold() throws IOException {
    assertThat(Files.readString(Path.of("CHANGELOG.md")))
        .contains("\n## " + ProgramVersion.current() + "\n");
  }

  /** The first group of the pattern, wherever it stands in a file. */
  private static List<String> found(Pattern pattern, String file) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of(file)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
