package jikenbo.coding.model;

import java.util.ArrayList;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.rule.RuleBook;
import jikenbo.coding.rule.Tally;
import jikenbo.fact.LabelledNotice;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import jikenbo.labels.Label;
import jikenbo.text.NoticeText;

/**
 * A notice of which the cause is known.
 *
 * @param text its text
 * @param votes what the rules say of it
 * @param right codes of its causes: the right one, then those that can be defended
 */
record CauseExample(NoticeText text, Tally votes, List<String> right) implements Corpus.Example {

  private static final RuleBook RULES = RuleBook.standard();

  /** Copies the list. */
  CauseExample {
    right = List.copyOf(right);
  }

  static CauseExample of(NoticeText text, List<String> right) {
    return new CauseExample(text, RULES.ask(text).cause(), right);
  }

  /** The notices of a hand. */
  static List<CauseExample> of(Hand hand) {
    return LabelledNotice.of(hand).stream()
        .map(notice -> of(notice.notice().text(), causes(notice.label())))
        .toList();
  }

  private static List<String> causes(Label label) {
    List<String> causes = new ArrayList<>(List.of(String.valueOf(label.value(Field.CAUSE))));
    label.alternatives(Field.CAUSE).forEach(code -> causes.add(String.valueOf(code)));
    return causes;
  }

  Cause cause() {
    return Cause.ofCode(right.get(0)).orElseThrow();
  }

  /** What the fit of pairs sees of it. */
  PairExample pairs() {
    return PairExample.ofNotice(text, List.of(Cause.values()).indexOf(cause()));
  }

  @Override
  public String content() {
    return pairs().pairs() + " " + votes.ranking() + " " + right.get(0);
  }
}
