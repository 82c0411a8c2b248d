package jikenbo.coding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word lists that rules name. */
class VocabularyTest {

  private static final String BIRDS =
      """
      vocabulary:
        bird: [鳩, 烏]
      rules:
      - id: bird
        class: theft
        weight: 30
        words: [<bird>, 鷹]
        pattern: (?:<bird>|鷹)[^。]{0,9}持ち去
        match: [鳩が封筒を持ち去りました, 烏が持ち去りました, 鷹が持ち去りました]
        no_match: [雀が持ち去りました]
      """;

  @TempDir Path folder;

  private RuleBook book(String rules) throws IOException {
    Files.writeString(folder.resolve("cause.yaml"), rules);
    return RuleBook.standardWith(folder);
  }

  private static Rule rule(RuleBook book, String id) {
    return book.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aListStandsForItsWords() throws IOException {
    Rule rule = rule(book(BIRDS), "bird");

    assertThat(rule.words()).containsExactly("鳩", "烏", "鷹");
    assertThat(rule.pattern()).hasToString("(?:(?:\\Q鳩\\E|\\Q烏\\E)|鷹)[^。]{0,9}持ち去");
  }

  @Test
  void wordsAreNoExpressions() throws IOException {
    Rule rule = rule(book(BIRDS.replace("烏", "X(旧")), "bird");

    assertThat(rule.pattern()).hasToString("(?:(?:\\Q鳩\\E|\\QX(旧\\E)|鷹)[^。]{0,9}持ち去");
  }

  @Test
  void theStandardListsCanBeNamed() throws IOException {
    RuleBook book = book(BIRDS.replace("[<bird>, 鷹]", "[<bird>, 鷹, <medium>]"));

    assertThat(rule(book, "bird").words()).contains("USB");
  }

  @Test
  void aListOfOnesOwnLeavesTheStandardRulesAsTheyAre() throws IOException {
    RuleBook book = book(BIRDS.replace("bird", "medium"));

    assertThat(rule(book, "medium").words()).containsExactly("鳩", "烏", "鷹");
    assertThat(rule(book, "device-not-wiped").pattern())
        .asString()
        .isEqualTo(String.valueOf(rule(RuleBook.standard(), "device-not-wiped").pattern()));
  }

  @Test
  void aNamedGroupIsNoList() throws IOException {
    RuleBook book = book(BIRDS.replace("(?:<bird>|鷹)", "(?<any><bird>|鷹)"));

    assertThat(rule(book, "bird").pattern()).asString().startsWith("(?<any>(?:\\Q鳩\\E");
  }

  @Test
  void aListChangesTheVersion() throws IOException {
    String one = book(BIRDS).version();
    String other = book(BIRDS.replace("鳩, 烏", "鳩, 烏, 雉")).version();

    assertThat(other).isNotEqualTo(one);
  }
}
