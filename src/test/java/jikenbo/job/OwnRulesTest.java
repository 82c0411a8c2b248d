package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Runs with {@code --rules}. */
class OwnRulesTest {

  @TempDir Path folder;

  @BeforeEach
  void writePages() {
    Pages.write(folder.resolve("input/a.txt"), 1, 2);
    Pages.writeText(
        folder.resolve("input/drone.txt"),
        """
        【セキュリティ事件簿#2024-3】株式会社架空測量 個人情報の取り扱いについて 2024/5/3

        5月1日、測量中のドローンが墜落し、機体の記録から土地所有者 12 名の氏名が第三者の目に触れました。

        """);
  }

  private String rules() {
    return "--rules=" + folder.resolve("rules");
  }

  private String causeOfDrone() throws IOException {
    return Files.readAllLines(folder.resolve("output/2024-05/csv/disclosures.csv")).stream()
        .filter(line -> line.contains("架空測量"))
        .findFirst()
        .orElseThrow();
  }

  /** The recipe of docs/rules.md must work as it is printed. */
  private void writeTheExampleOfTheManual() throws IOException {
    String page = Files.readString(Path.of("docs/rules.md"));
    String start = "```yaml\n";
    int from = page.indexOf(start) + start.length();
    Pages.writeText(
        folder.resolve("rules/cause.yaml"), page.substring(from, page.indexOf("```", from)));
  }

  @Test
  void aNewRuleChangesTheCauseOfAPost() throws IOException {
    Run.in(folder);
    assertThat(causeOfDrone()).contains(",unknown,");

    writeTheExampleOfTheManual();
    Run run = Run.in(folder, rules());

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(causeOfDrone()).contains(",mismanagement,").doesNotContain(",unknown,");
  }

  @Test
  void changedRulesCodeTheStoredPostsAgainAndReadNoPage() throws IOException {
    Run.in(folder);
    writeTheExampleOfTheManual();

    Run run = Run.in(folder, rules());

    assertThat(run.err()).contains("Reading changed pages: 0", "Coding the posts of pages: 2");
  }

  @Test
  void theSameRulesCodeNothingAgain() throws IOException {
    writeTheExampleOfTheManual();
    Run.in(folder, rules());

    Run run = Run.in(folder, rules(), "--month=2024-04");

    assertThat(run.err()).contains("Reading changed pages: 0", "Coding the posts of pages: 0");
  }

  @Test
  void theRecordOfTheRunNamesTheFolder() throws IOException {
    writeTheExampleOfTheManual();
    Run.in(folder, rules());

    assertThat(
            JsonMapper.shared()
                .readTree(folder.resolve("output/2024-05/run.json"))
                .at("/parameters/rules")
                .asString())
        .isEqualTo(folder.resolve("rules").toString());
  }

  @Test
  void aBrokenRuleIsRefusedInOneLineBeforeAnythingIsTouched() throws IOException {
    Pages.writeText(
        folder.resolve("rules/cause.yaml"),
        "rules:\n- id: drone\n  class: crash\n  weight: 5\n  words: [ドローン]\n  match: [ドローン]\n");

    Run run = Run.in(folder, rules());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsExactly(
            "jikenbo: "
                + folder.resolve("rules/cause.yaml")
                + ":3: drone: unknown class crash (--help lists the options)");
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void aMissingFolderIsRefused() {
    Run run = Run.in(folder, rules());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("does not exist");
  }
}
