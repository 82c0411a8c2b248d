package jikenbo.coding.model;

import java.util.ArrayList;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.rule.Rule;
import jikenbo.coding.rule.RuleBook;
import jikenbo.labels.Wordings;
import jikenbo.text.NoticeText;

/**
 * Notices of which the cause is known: those of the labelled hands, and many short ones, down to
 * the sentences that the rules give as examples.
 */
final class CauseCorpus {

  private CauseCorpus() {}

  /** All that may be fitted on. */
  static Corpus<CauseExample> load() {
    List<CauseExample> shortOnes = new ArrayList<>();
    Wordings.notices().forEach(notice -> shortOnes.add(example(notice.text(), notice.causes())));
    Wordings.reworded(Wordings.WRITERS)
        .forEach(notice -> shortOnes.add(example(notice.text(), List.of(notice.cause()))));
    RuleBook.standard().rules().stream()
        .filter(rule -> Cause.ofCode(rule.classCode()).isPresent())
        .forEach(rule -> shortOnes.addAll(examples(rule)));
    return Corpus.of(CauseExample::of, shortOnes);
  }

  private static List<CauseExample> examples(Rule rule) {
    return rule.examples().match().stream()
        .map(text -> example(text, List.of(rule.classCode())))
        .toList();
  }

  private static CauseExample example(String text, List<String> causes) {
    return CauseExample.of(NoticeText.of(text, 1), causes);
  }
}
