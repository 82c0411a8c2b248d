package jikenbo.job.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.job.console.OperatorException;
import jikenbo.report.ControlTotals;
import jikenbo.store.CaseStore;
import jikenbo.store.RowCounts;
import org.jspecify.annotations.Nullable;

/** Counts what went in and what came out, in ways that know nothing of each other. */
public final class TotalsCheck {

  private final CaseStore cases;
  private final Casebook casebook;
  private @Nullable ControlTotals counted;

  /**
   * Compares these.
   *
   * @param cases counts the rows of the tables
   * @param casebook is what is published
   */
  TotalsCheck(CaseStore cases, Casebook casebook) {
    this.cases = cases;
    this.casebook = casebook;
  }

  /**
   * The control totals, as they were counted last; counts them where nobody did yet.
   *
   * @throws OperatorException when they do not add up
   */
  public synchronized ControlTotals totals() {
    return counted == null ? count() : counted;
  }

  /**
   * Counts the control totals anew.
   *
   * @throws OperatorException when they do not add up
   */
  synchronized ControlTotals count() {
    Map<PostKind, Integer> kinds = new EnumMap<>(PostKind.class);
    try (Stream<PostAccount> posts = casebook.posts()) {
      posts.forEach(post -> kinds.merge(post.kind(), 1, Integer::sum));
    }
    RowCounts rows = cases.rowCounts();
    ControlTotals totals =
        new ControlTotals(
            rows.pages(),
            rows.posts(),
            kinds.getOrDefault(PostKind.INCIDENT, 0),
            kinds.getOrDefault(PostKind.ARTICLE, 0),
            kinds.getOrDefault(PostKind.DUPLICATE, 0),
            kinds.getOrDefault(PostKind.REJECTED, 0),
            rows.disclosures(),
            rows.incidents());
    if (!totals.postsAddUp()) {
      throw new OperatorException(
          "failed.posts",
          totals.posts(),
          totals.incidentPosts(),
          totals.articles(),
          totals.duplicates(),
          totals.rejected(),
          totals.disclosures());
    }
    counted = totals;
    return totals;
  }
}
