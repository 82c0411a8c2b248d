package jikenbo.coding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault in a folder of rules is refused with its line. */
class BrokenRulesTest {

  private static final String RULE =
      """
      rules:
      - id: pigeon
        class: theft
        weight: 30
        words: [鳩]
        match:
        - 鳩が封筒を持ち去りました
        no_match: [鷹が見ていました]
      """;

  @TempDir Path folder;

  private RuleBookException refusal(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    return refusal();
  }

  private RuleBookException refusal() {
    return Objects.requireNonNull(
        catchThrowableOfType(RuleBookException.class, () -> RuleBook.standardWith(folder)));
  }

  private void assertRefused(String file, String content, String place, RuleProblem problem)
      throws IOException {
    RuleBookException refusal = refusal(file, content);

    assertThat(refusal.problem()).as(refusal.getMessage()).isEqualTo(problem);
    assertThat(refusal.place()).isEqualTo(folder + "/" + place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  class: theft'     | '  class: thief'                 | 3 | UNKNOWN_CLASS",
        "'  class: theft'     | '  method: pigeon\n  class: theft' | 3 | UNKNOWN_METHOD",
        "'  class: theft'     | '  method: fraud\n  class: theft'  | 3 | METHOD_OF_OTHER_CAUSE",
        "'  class: theft'     | '  klass: theft'                 | 3 | UNKNOWN_KEY",
        "'  class: theft'     | '  class: theft\n  class: loss'   | 4 | KEY_TWICE",
        "'  class: theft\n'   | ''                               | 2 | KEY_MISSING",
        "'  class: theft'     | '  class: [theft]'               | 3 | NOT_A_TEXT",
        "'weight: 30'         | 'weight: 0'                      | 4 | NOT_A_WEIGHT",
        "'weight: 30'         | 'weight: -3'                     | 4 | NOT_A_WEIGHT",
        "'weight: 30'         | 'weight: 2.5'                    | 4 | NOT_A_WEIGHT",
        "'weight: 30'         | 'weight: 99999'                  | 4 | NOT_A_WEIGHT",
        "'  words: [鳩]\n'    | ''                               | 2 | KEY_MISSING",
        "'words: [鳩]'        | 'words: []'                      | 5 | NOT_A_LIST",
        "'words: [鳩]'        | 'words: 鳩'                      | 5 | NOT_A_LIST",
        "'words: [鳩]'        | 'words: [鳩, '''']'              | 5 | NOT_A_TEXT",
        "'words: [鳩]'        | 'words: [鳩]\n  pattern: (鳩'     | 6 | BAD_PATTERN",
        "'words: [鳩]'        | 'words: [鳩]\n  unless: ''[''  '  | 6 | BAD_PATTERN",
        "'words: [鳩]'        | 'words: [鳩]\n  sections: [top]'  | 6 | UNKNOWN_SECTION",
        "'words: [鳩]'        | 'words: [鳩]\n  sections: [measures]' | 6 | NEVER_COUNTS",
        "'words: [鳩]'        | 'words: [鳩]\n  hint: yes please'  | 6 | NOT_A_FLAG",
        "'words: [鳩]'        | 'words: [鳩, <birds>]'           | 5 | UNKNOWN_LIST",
        "'words: [鳩]'        | 'words: [鳩]\n  pattern: <birds>が' | 6 | UNKNOWN_LIST",
        "'  match:\n  - 鳩が封筒を持ち去りました\n' | ''          | 2 | KEY_MISSING",
        "'words: [鳩]'        | 'words: [（鳩）]'                 | 5 | WORD_NOT_NORMALIZED",
        "'- 鳩が封筒'         | '- 烏が封筒'                     | 7 | EXAMPLE_NOT_MATCHED",
        "'[鷹が見'            | '[鷹が鳩を見'                    | 8 | COUNTEREXAMPLE_MATCHED",
        "'id: pigeon'         | 'id: a pigeon'                   | 2 | BAD_ID",
        "'  class: theft'     | '  class: ''theft'               | 3 | SYNTAX",
        "'rules:'             | 'rule:'                          | 1 | UNKNOWN_KEY",
        "'- id: pigeon'       | '- pigeon\n- id: pigeon'          | 2 | NO_KEYS",
      })
  void aBrokenRuleIsRefusedWithItsLine(String intact, String broken, int line, RuleProblem problem)
      throws IOException {
    RuleBookException refusal = refusal("cause.yaml", RULE.replace(intact, broken));

    assertThat(refusal.problem()).as(refusal.getMessage()).isEqualTo(problem);
    assertThat(refusal.place() + ":").startsWith(folder + "/cause.yaml:" + line + ":");
  }

  @Test
  void theRuleIsNamed() throws IOException {
    assertRefused(
        "cause.yaml",
        RULE.replace("theft", "thief"),
        "cause.yaml:3: pigeon",
        RuleProblem.UNKNOWN_CLASS);
  }

  @Test
  void anIdStandsOnceInAFile() throws IOException {
    assertRefused(
        "cause.yaml",
        RULE + RULE.replace("rules:\n", ""),
        "cause.yaml:9: pigeon",
        RuleProblem.ID_TWICE);
  }

  @Test
  void sectorsHaveNoMethods() throws IOException {
    assertRefused(
        "sector.yaml",
        RULE.replace("class: theft", "class: company\n  method: fraud"),
        "sector.yaml:4: pigeon",
        RuleProblem.UNKNOWN_KEY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'disabled:\n- ransomware\n- gone'          | 3 | UNKNOWN_DISABLED",
        "'disabled: ransomware'                      | 1 | NOT_A_LIST",
        "'section_weights: {title: 1,\n  top: 1}'    | 1 | UNKNOWN_SECTION",
        "'section_weights:\n  title: much'           | 2 | NOT_A_WEIGHT",
        "'# nothing\nnegation: ''(''   '             | 2 | BAD_PATTERN",
        "'# nothing\nnegation: '''''                 | 2 | NOT_A_TEXT",
        "'# nothing\nnegation: .*'                   | 2 | SILENCER_BREAKS",
        "'# nothing\naside: 。$|た$'                 | 2 | SILENCER_BREAKS",
        "'# nothing\naside: ''(''   '                | 2 | BAD_PATTERN",
        "'vocabulary: 鳩'                            | 1 | NO_KEYS",
        "'vocabulary:\n  bird: 鳩'                   | 2 | NOT_A_LIST",
        "'vocabulary:\n  bird: [（鳩）]'             | 2 | WORD_NOT_NORMALIZED",
        "'vocabulary:\n  Bird: [鳩]'                 | 2 | BAD_ID",
        "'vocabulary:\n  bird: [鳩]\n  bird: [烏]'   | 3 | KEY_TWICE",
        "'just words'                                | 1 | NO_KEYS",
        "'# nothing'                                 | 1 | NO_KEYS",
        "'rules: &a\n- *a'                           | 1 | NO_KEYS",
        "'disabled: [ransomware]\n---\nrules: []'    | 2 | SYNTAX",
        "'# line\n# bell \u0007'                     | 2 | SYNTAX",
      })
  void aBrokenFileIsRefusedWithItsLine(String content, int line, RuleProblem problem)
      throws IOException {
    assertRefused("cause.yaml", content, "cause.yaml:" + line, problem);
  }

  @Test
  void aRuleIsNotDisabledAndDeclared() throws IOException {
    assertRefused(
        "cause.yaml",
        "disabled: [ransomware]\n" + RULE.replace("pigeon", "ransomware"),
        "cause.yaml:1",
        RuleProblem.DISABLED_AND_DECLARED);
  }

  @Test
  void aMethodThatARuleTellsIsNotTakenAway() throws IOException {
    assertRefused(
        "method.yaml", "disabled:\n- ransomware\n", "method.yaml:2", RuleProblem.METHOD_IN_USE);
  }

  @Test
  void aMethodThatARuleTellsDoesNotChangeItsCause() throws IOException {
    assertRefused(
        "method.yaml",
        "methods:\n- code: ransomware\n  cause: loss\n  ja: 身代金\n  en: Ransom\n",
        "method.yaml:3: ransomware",
        RuleProblem.METHOD_IN_USE);
  }

  @Test
  void theWordForNoMethodIsTaken() throws IOException {
    assertRefused(
        "method.yaml",
        "methods:\n- {code: unknown, cause: loss, ja: 不明, en: Unknown}\n",
        "method.yaml:2: unknown",
        RuleProblem.BAD_ID);
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithItsLine() throws IOException {
    Files.write(
        folder.resolve("cause.yaml"), new byte[] {'#', '\n', '#', (byte) 0x88, (byte) 0xEA, '\n'});

    RuleBookException refusal = refusal();

    assertThat(refusal.problem()).isEqualTo(RuleProblem.NOT_UTF8);
    assertThat(refusal.place()).endsWith("cause.yaml:2");
  }

  @Test
  void aFileOfAnotherNameIsRefused() throws IOException {
    assertRefused("cause.yml", RULE, "cause.yml", RuleProblem.FILE_NAME);
  }

  @Test
  void anEmptyFolderIsRefused() {
    assertThat(refusal().problem()).isEqualTo(RuleProblem.EMPTY_FOLDER);
  }
}
