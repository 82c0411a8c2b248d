package jikenbo.fact.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jikenbo.fact.Evidence;
import jikenbo.fact.Fact;
import jikenbo.text.NoticeText;

/** Collects where each value of one notice was read. */
final class EvidenceLog {

  private final NoticeText text;
  private final List<Evidence> entries = new ArrayList<>();

  EvidenceLog(NoticeText text) {
    this.text = text;
  }

  /**
   * Notes where a value was read, if it was.
   *
   * @param field column that the value stands in
   * @param shown how that column shows it
   */
  <T> void add(String field, Optional<Fact<T>> found, Function<T, String> shown) {
    found.ifPresent(
        fact ->
            entries.add(
                new Evidence(
                    field,
                    shown.apply(fact.value()),
                    fact.confidence(),
                    fact.rule(),
                    text.lineAt(fact.span().start()),
                    text.quote(fact.span()))));
  }

  /** Notes evidence that stands outside of the post. */
  void add(Evidence evidence) {
    entries.add(evidence);
  }

  List<Evidence> entries() {
    return entries;
  }
}
