package jikenbo.coding;

import jikenbo.fact.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** A post that the rules were asked about; immutable. */
public final class Coding {

  /** A post without case number must look at least this much like a notice to be taken for one. */
  private static final int LEAST_INCIDENT_SCORE = 6;

  /** The archive dates notices in their headings, and articles hardly ever. */
  private static final int DATED_HEADING_SCORE = 4;

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
    int dated = notice.heading().date() == null ? 0 : DATED_HEADING_SCORE;
    int incident = opinion.kind().score("incident") + dated;
    return notice.heading().numbered()
        || (incident >= LEAST_INCIDENT_SCORE && incident > opinion.kind().score("article"));
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
