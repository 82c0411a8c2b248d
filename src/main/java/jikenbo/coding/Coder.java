package jikenbo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fact.LocalGovernments;
import jikenbo.fact.ParsedNotice;
import jikenbo.review.Doubt;
import jikenbo.review.UncertainClass;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** Codes a notice: asks the rule book and weighs what its rules say. Safe for threads. */
public final class Coder {

  /** A post without case number must look at least this much like a notice to be taken for one. */
  private static final int LEAST_INCIDENT_SCORE = 6;

  /** The archive dates notices in their headings, and articles hardly ever. */
  private static final int DATED_HEADING_SCORE = 4;

  /** What happened in a school or a hospital (SPEC section 5) outweighs its owner. */
  private static final int LOCAL_GOVERNMENT_WEIGHT = 9;

  /** Municipalities that have merged since the notice are not in the list any more. */
  private static final Pattern UNLISTED_MUNICIPALITY =
      Pattern.compile("[一-龠々ヶケ]{1,6}[市町村](?:立図書館|役所|役場|教育委員会)?");

  private final RuleBook ruleBook;
  private final LocalGovernments localGovernments;

  /** A coder with these rules. */
  public Coder(RuleBook ruleBook, LocalGovernments localGovernments) {
    this.ruleBook = ruleBook;
    this.localGovernments = localGovernments;
  }

  /** What the rules say of a post; the first step of coding it. */
  public Coding ask(ParsedNotice notice) {
    return new Coding(notice, ruleBook.ask(notice.text()));
  }

  /** A post that the rules were asked about. */
  public final class Coding {

    private final ParsedNotice notice;
    private final RuleBook.Opinion opinion;

    private Coding(ParsedNotice notice, RuleBook.Opinion opinion) {
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
     * The classes of the notice.
     *
     * @param organization whose notice it is, or null
     */
    public Codes codes(@Nullable String organization) {
      Tally cause = opinion.cause();
      Cause bestCause = cause.best().flatMap(Cause::ofCode).orElse(Cause.UNKNOWN);
      Tally sector = sector(organization);
      Optional<Sector> bestSector = bestSector(organization, sector);
      Confidence sectorConfidence =
          sector.votes().isEmpty() ? Confidence.LOW : sectorConfidence(organization, sector);
      return new Codes(
          bestCause,
          cause.confidence(),
          method(cause, bestCause),
          bestSector.orElse(Sector.UNKNOWN),
          sectorConfidence);
    }

    /** Where cause, method and sector were read. */
    public List<Evidence> evidence(Codes codes) {
      List<Evidence> evidence = new ArrayList<>();
      opinion
          .cause()
          .strongest(codes.cause().code())
          .ifPresent(
              vote ->
                  evidence.add(
                      evidence("cause_code", codes.cause().code(), codes.causeConfidence(), vote)));
      strongestOfMethod(codes)
          .ifPresent(
              vote ->
                  evidence.add(
                      evidence("method_code", codes.methodCode(), codes.causeConfidence(), vote)));
      opinion
          .sector()
          .strongest(codes.sector().code())
          .ifPresent(
              vote ->
                  evidence.add(
                      evidence(
                          "sector_code", codes.sector().code(), codes.sectorConfidence(), vote)));
      return evidence;
    }

    /** Classes that are nearly as likely as the ones taken. */
    public List<Doubt> doubts(Codes codes) {
      boolean uncertain =
          codes.causeConfidence() == Confidence.LOW && opinion.cause().ranking().size() > 1;
      return uncertain ? List.of(uncertainCause()) : List.of();
    }

    private Doubt uncertainCause() {
      List<Map.Entry<String, Integer>> ranking = opinion.cause().ranking();
      Vote strongest = opinion.cause().strongest(ranking.get(0).getKey()).orElseThrow();
      return new UncertainClass(
          notice.text().lineAt(strongest.span().start()),
          "cause_code",
          candidate(ranking.get(0).getKey()),
          candidate(ranking.get(1).getKey()));
    }

    private String candidate(String code) {
      Vote vote = opinion.cause().strongest(code).orElseThrow();
      return code + "(「" + notice.text().quote(vote.span()) + "」)";
    }

    private Optional<Vote> strongestOfMethod(Codes codes) {
      return opinion.cause().votes().stream()
          .filter(vote -> codes.methodCode().equals(vote.rule().methodCode()))
          .max(Comparator.comparingInt(Vote::weight));
    }

    private Evidence evidence(String field, String value, Confidence confidence, Vote vote) {
      Span span = vote.span();
      return new Evidence(
          field,
          value,
          confidence,
          vote.rule().id(),
          notice.text().lineAt(span.start()),
          notice.text().quote(span));
    }

    private Tally sector(@Nullable String organization) {
      return organization == null
          ? opinion.sector()
          : opinion.sector().plus(ruleBook.sectorOfName(organization));
    }

    private Optional<Sector> bestSector(@Nullable String organization, Tally tally) {
      int municipal = municipalScore(organization, tally);
      Optional<String> best = tally.best();
      if (municipal > 0 && best.map(code -> municipal >= tally.score(code)).orElse(true)) {
        return Optional.of(Sector.MUNICIPALITY);
      }
      return best.flatMap(Sector::ofCode);
    }

    private Confidence sectorConfidence(@Nullable String organization, Tally tally) {
      return municipalScore(organization, tally) > 0 ? Confidence.MEDIUM : tally.confidence();
    }

    private int municipalScore(@Nullable String organization, Tally tally) {
      return isMunicipal(organization)
          ? LOCAL_GOVERNMENT_WEIGHT + tally.score(Sector.MUNICIPALITY.code())
          : 0;
    }
  }

  private boolean isMunicipal(@Nullable String organization) {
    return organization != null
        && (localGovernments.leadingLength(organization) > 0
            || UNLISTED_MUNICIPALITY.matcher(organization).matches());
  }

  private static String method(Tally cause, Cause best) {
    return cause.votes().stream()
        .filter(vote -> vote.rule().classCode().equals(best.code()))
        .filter(vote -> vote.rule().methodCode() != null)
        .max(Comparator.comparingInt(Vote::weight))
        .map(vote -> vote.rule().methodCode())
        .orElse(Method.UNKNOWN);
  }
}
