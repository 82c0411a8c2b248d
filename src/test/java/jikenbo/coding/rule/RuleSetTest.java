package jikenbo.coding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jikenbo.text.KeywordHit;
import jikenbo.text.Keywords;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import org.junit.jupiter.api.Test;

/** Coding a post does not try each rule on it. */
class RuleSetTest {

  /** Its pattern exhausts the stack on any long sentence, so that no trial goes unnoticed. */
  private static final Rule FUSE =
      new Rule(
          "fuse",
          "loss",
          null,
          1,
          List.of("鍵"),
          Expression.of("^(?:.|\\s)*$", "^(?:.|\\s)*$"),
          null,
          Set.of(),
          false,
          false,
          false,
          new Rule.Examples(List.of(), List.of()));

  private static final String LONG = "あ".repeat(1_000_000);

  private static final RuleSet RULES =
      new RuleSet(List.of(FUSE), Map.of(SectionKind.LEAD, 1, SectionKind.MEASURES, 0), null, null);

  private static Sentence sentence(int start, int end, SectionKind section) {
    return new Sentence(new Span(start, end), section, 1);
  }

  private static Tally ask(String text, Sentence... sentences) {
    return RULES.ask(text, List.of(sentences), new Keywords(RULES.words()).find(text));
  }

  @Test
  void aPatternIsTriedOnASentenceWithAKeyword() {
    String text = "鍵" + LONG;

    assertThatThrownBy(() -> ask(text, sentence(0, text.length(), SectionKind.LEAD)))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void noPatternIsTriedOnATextWithoutKeyword() {
    assertThat(ask(LONG, sentence(0, LONG.length(), SectionKind.LEAD)).votes()).isEmpty();
  }

  @Test
  void noPatternIsTriedOnTheOtherSentencesOfAText() {
    String text = "鍵と錠。" + LONG;

    assertThat(
            ask(
                    text,
                    sentence(0, 4, SectionKind.LEAD),
                    sentence(4, text.length(), SectionKind.LEAD))
                .votes())
        .hasSize(1);
  }

  @Test
  void noPatternIsTriedWhereItsVoteWouldNotCount() {
    String text = "鍵" + LONG;

    assertThat(ask(text, sentence(0, text.length(), SectionKind.MEASURES)).votes()).isEmpty();
  }

  @Test
  void noPatternIsTriedOnceItsRuleHasVoted() {
    String text = "鍵と錠。鍵" + LONG;

    assertThat(
            ask(
                    text,
                    sentence(0, 4, SectionKind.LEAD),
                    sentence(4, text.length(), SectionKind.LEAD))
                .votes())
        .hasSize(1);
  }

  /** A rule set is told where the words stand: a book finds them once for all its rules. */
  @Test
  void wordsAreNotSearchedForAgain() {
    Sentence sentence = sentence(0, 3, SectionKind.LEAD);

    assertThat(RULES.ask("鍵と錠", List.of(sentence), List.of()).votes()).isEmpty();
    assertThat(
            RULES
                .ask("鍵と錠", List.of(sentence), List.of(new KeywordHit("鍵", new Span(0, 1))))
                .votes())
        .hasSize(1);
  }
}
