package jikenbo.coding;

import java.util.ArrayList;
import java.util.List;
import jikenbo.labels.Wordings;
import jikenbo.labels.WrittenTable;
import jikenbo.text.NoticeText;

/**
 * Notices of which the cause is known: those of the labelled hands, and many short ones, down to
 * the sentences that the rules give as examples.
 */
final class CauseCorpus {

  /** Who wrote notices that tell causes by other words than the usual ones, a table each. */
  private static final List<String> WRITERS = List.of("offices", "firms");

  private CauseCorpus() {}

  /** All that may be fitted on. */
  static Corpus<CauseExample> load() {
    List<CauseExample> shortOnes = new ArrayList<>();
    Wordings.notices().forEach(notice -> shortOnes.add(example(notice.text(), notice.causes())));
    WRITERS.forEach(writer -> shortOnes.addAll(table(writer)));
    RuleBook.standard().cause().rules().forEach(rule -> shortOnes.addAll(examples(rule)));
    return Corpus.of(CauseExample::of, shortOnes);
  }

  private static List<CauseExample> examples(Rule rule) {
    return rule.examples().match().stream()
        .map(text -> example(text, List.of(rule.classCode())))
        .toList();
  }

  private static List<CauseExample> table(String writer) {
    return WrittenTable.rows(Wordings.FOLDER.resolve(writer + ".csv")).stream()
        .map(cells -> example(cells.get(2).replaceFirst("\n", "\n\n"), List.of(cells.get(0))))
        .toList();
  }

  private static CauseExample example(String text, List<String> causes) {
    return CauseExample.of(NoticeText.of(text, 1), causes);
  }
}
