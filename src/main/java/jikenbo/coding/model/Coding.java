package jikenbo.coding.model;

import java.util.List;
import jikenbo.coding.Kind;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fact.ParsedNotice;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/** A post that the rules were asked about; immutable. */
public final class Coding {

  private final Coder coder;
  private final ParsedNotice notice;
  private final RuleBook.Opinion opinion;
  private final KindOpinion kind;

  Coding(Coder coder, ParsedNotice notice, RuleBook.Opinion opinion) {
    this.coder = coder;
    this.notice = notice;
    this.opinion = opinion;
    this.kind =
        notice.heading().numbered()
            ? KindOpinion.sure(Kind.INCIDENT)
            : coder.kind(opinion.kind(), notice.text());
  }

  /** Whether the post is a notice of an incident; the bracket of the series always is. */
  public boolean isIncident() {
    return kind.kind() == Kind.INCIDENT;
  }

  /** That the post may be a notice though it is counted as none; empty where it is clear. */
  public List<Doubt> doubts() {
    return kind.isDoubtful()
        ? List.of(DoubtKind.UNCERTAIN_KIND.at(notice.text().lineAt(0), percent(kind.incident())))
        : List.of();
  }

  private static long percent(double probability) {
    return Math.round(probability * 100);
  }

  /**
   * The coding of the post as a notice.
   *
   * @param organization whose notice it is, or null
   */
  public NoticeCoding of(@Nullable String organization) {
    SectorOpinion sector = coder.sector(opinion.sector(), notice, organization);
    CauseOpinion cause = coder.cause(opinion.cause(), notice);
    return new NoticeCoding(notice, organization, cause, sector);
  }
}
