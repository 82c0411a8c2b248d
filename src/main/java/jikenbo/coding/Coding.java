package jikenbo.coding;

import jikenbo.fact.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** A post that the rules were asked about; immutable. */
public final class Coding {

  private final Coder coder;
  private final ParsedNotice notice;
  private final RuleBook.Opinion opinion;

  Coding(Coder coder, ParsedNotice notice, RuleBook.Opinion opinion) {
    this.coder = coder;
    this.notice = notice;
    this.opinion = opinion;
  }

  /** Whether the post is a notice of an incident; the bracket of the series always is. */
  public boolean isIncident() {
    return notice.heading().numbered()
        || coder.kind(opinion.kind(), notice.text()) == Kind.INCIDENT;
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
