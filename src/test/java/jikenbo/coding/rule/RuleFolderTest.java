package jikenbo.coding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.model.Coder;
import jikenbo.coding.model.Coding;
import jikenbo.fact.Notices;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.text.NoticeText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of rules does to the standard book. */
class RuleFolderTest {

  private static final RuleBook STANDARD = RuleBook.standard();

  private static final String PIGEON =
      """
      rules:
      - id: pigeon
        class: theft
        weight: 30
        words: [鳩]
        match: [鳩が封筒を持ち去りました]
      """;

  @TempDir Path folder;

  private RuleBook book(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    return RuleBook.standardWith(folder);
  }

  private static List<String> ids(RuleBook book) {
    return book.rules().stream().map(Rule::id).toList();
  }

  private static Rule rule(RuleBook book, String id) {
    return book.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  /** The weights with which the pigeon votes on a heading. */
  private static List<Integer> pigeonVotes(RuleBook book, String heading) {
    RuleBook.Opinion opinion = book.ask(NoticeText.of(heading, 1));
    return Stream.of(opinion.cause(), opinion.sector())
        .flatMap(tally -> tally.votes().stream())
        .filter(vote -> vote.rule().id().equals("pigeon"))
        .map(Vote::weight)
        .toList();
  }

  @Test
  void aRuleWithAnotherIdIsAppended() throws IOException {
    RuleBook book = book("cause.yaml", PIGEON);

    assertThat(ids(book)).hasSize(STANDARD.rules().size() + 1).containsAll(ids(STANDARD));
    assertThat(rule(book, "pigeon").classCode()).isEqualTo("theft");
  }

  @Test
  void aRuleWithAStandardIdTakesItsPlace() throws IOException {
    RuleBook book = book("cause.yaml", PIGEON.replace("id: pigeon", "id: ransomware"));

    assertThat(ids(book)).isEqualTo(ids(STANDARD));
    assertThat(rule(book, "ransomware").words()).containsExactly("鳩");
  }

  @Test
  void onlyRulesOfTheFolderAreTheOperators() throws IOException {
    RuleBook book = book("cause.yaml", PIGEON);

    assertThat(book.rules()).filteredOn(Rule::own).extracting(Rule::id).containsExactly("pigeon");
  }

  @Test
  void whatTheRestOfTheTextSaysDoesNotOverruleThem() throws IOException {
    Coder coder = new Coder(book("cause.yaml", PIGEON), LocalGovernments.load());
    String body = "宛先を誤ってメールを誤送信しました。誤って添付した名簿は、鳩がくわえていきました。";
    Coding coding = coder.ask(Notices.parsed(Notices.post("株式会社みどり 誤送信について 2024/6/3", body)));

    assertThat(coding.of("株式会社みどり").codes().cause()).isEqualTo(Cause.THEFT);
  }

  @Test
  void aDisabledRuleIsLeftOut() throws IOException {
    RuleBook book = book("cause.yaml", "disabled: [ransomware, files-encrypted]\n");

    assertThat(ids(STANDARD)).contains("ransomware", "files-encrypted");
    assertThat(ids(book)).doesNotContain("ransomware", "files-encrypted");
  }

  @Test
  void aMethodIsAppendedAndCanBeTold() throws IOException {
    Files.writeString(
        folder.resolve("method.yaml"),
        "methods:\n- {code: pigeon, cause: theft, ja: 鳩, en: Pigeon}\n");
    RuleBook book = book("cause.yaml", PIGEON.replace("weight:", "method: pigeon\n  weight:"));

    assertThat(book.methods()).endsWith(new Method("pigeon", Cause.THEFT, "鳩", "Pigeon", false));
    assertThat(rule(book, "pigeon").methodCode()).isEqualTo("pigeon");
  }

  @Test
  void aMethodCanBeRenamed() throws IOException {
    RuleBook book =
        book("method.yaml", "methods:\n- {code: fraud, cause: insider, ja: 着服, en: Fraud}\n");

    assertThat(book.methods())
        .hasSameSizeAs(STANDARD.methods())
        .contains(new Method("fraud", Cause.INSIDER, "着服", "Fraud", false));
  }

  @Test
  void sectionWeightsReplaceTheStandardOnes() throws IOException {
    RuleBook book = book("cause.yaml", "section_weights: {title: 7}\n" + PIGEON);

    assertThat(pigeonVotes(book, "鳩が持ち去る")).containsExactly(7 * 30);
  }

  @Test
  void theStandardNegationStaysWhereNoneIsGiven() throws IOException {
    RuleBook book = book("cause.yaml", PIGEON);

    assertThat(pigeonVotes(book, "鳩の関与について")).isNotEmpty();
    assertThat(pigeonVotes(book, "鳩は確認されておりません")).isEmpty();
  }

  @Test
  void aNegationReplacesTheStandardOne() throws IOException {
    RuleBook book =
        book("sector.yaml", "negation: じゃない\n" + PIGEON.replace("theft", "association"));

    assertThat(pigeonVotes(book, "鳩じゃない")).isEmpty();
    assertThat(pigeonVotes(book, "鳩ではない")).isNotEmpty();
  }

  @Test
  void anAsideReplacesTheStandardOne() throws IOException {
    RuleBook book = book("cause.yaml", "aside: ^ちなみに\n" + PIGEON);

    assertThat(pigeonVotes(book, "ちなみに鳩が飛んだ")).isEmpty();
    assertThat(pigeonVotes(book, "鳩にご注意ください")).isNotEmpty();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNoHarm() throws IOException {
    RuleBook book = book("cause.yaml", "\uFEFF" + PIGEON.replace("\n", "\r\n"));

    assertThat(ids(book)).contains("pigeon");
  }

  @Nested
  class Version {

    @Test
    void changesWithARule() throws IOException {
      String one = book("cause.yaml", PIGEON).version();
      String other = book("cause.yaml", PIGEON.replace("30", "31")).version();

      assertThat(List.of(STANDARD.version(), one, other)).doesNotHaveDuplicates();
    }

    @Test
    void changesWithTheNameOfAMethodWhichReportsShow() throws IOException {
      RuleBook book =
          book("method.yaml", "methods:\n- {code: fraud, cause: insider, ja: 着服, en: Fraud}\n");

      assertThat(book.version()).isNotEqualTo(STANDARD.version());
    }

    @Test
    void doesNotChangeWithCommentsAndExamples() throws IOException {
      String one = book("cause.yaml", PIGEON).version();
      String other =
          book("cause.yaml", "# A bird.\n" + PIGEON.replace("match: [", "match: [鳩, ")).version();

      assertThat(other).isEqualTo(one);
    }
  }
}
