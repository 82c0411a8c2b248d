package jikenbo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fact.ParsedNotice;
import jikenbo.review.Doubt;
import jikenbo.review.UncertainClass;
import jikenbo.text.Span;
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
   * The classes of the notice.
   *
   * @param organization whose notice it is, or null
   */
  public Codes codes(@Nullable String organization) {
    Tally cause = opinion.cause();
    Cause bestCause = cause.best().flatMap(Cause::ofCode).orElse(Cause.UNKNOWN);
    SectorOpinion sector = coder.sector(opinion.sector(), organization);
    return new Codes(
        bestCause,
        cause.confidence(),
        method(cause, bestCause),
        sector.best(),
        sector.confidence());
  }

  /**
   * Where cause, method and sector were read.
   *
   * @param codes the classes
   * @param organization whose notice it is, or null
   */
  public List<Evidence> evidence(Codes codes, @Nullable String organization) {
    String cause = codes.cause().code();
    String sector = codes.sector().code();
    List<Evidence> evidence = new ArrayList<>();
    opinion
        .cause()
        .strongest(cause)
        .map(vote -> evidence("cause_code", cause, codes.causeConfidence(), vote))
        .ifPresent(evidence::add);
    strongestOfMethod(codes)
        .map(vote -> evidence("method_code", codes.methodCode(), codes.causeConfidence(), vote))
        .ifPresent(evidence::add);
    sectorVote(sector, organization)
        .map(vote -> evidence("sector_code", sector, codes.sectorConfidence(), vote))
        .or(() -> listed(codes, organization))
        .ifPresent(evidence::add);
    return evidence;
  }

  /** The strongest vote, where it stands in the text; the name stands there too. */
  private Optional<Vote> sectorVote(String code, @Nullable String organization) {
    SectorOpinion sector = coder.sector(opinion.sector(), organization);
    int at = indexOf(organization);
    Stream<Vote> name =
        at < 0
            ? Stream.empty()
            : sector.name().strongest(code).map(vote -> vote.movedBy(at)).stream();
    return Stream.concat(sector.text().strongest(code).stream(), name)
        .max(Comparator.comparingInt(Vote::weight));
  }

  /** A local government is told by the list and by no rule. */
  private Optional<Evidence> listed(Codes codes, @Nullable String organization) {
    int at = indexOf(organization);
    if (codes.sector() != Sector.MUNICIPALITY || organization == null || at < 0) {
      return Optional.empty();
    }
    Span span = new Span(at, at + organization.length());
    return Optional.of(
        new Evidence(
            "sector_code",
            codes.sector().code(),
            codes.sectorConfidence(),
            "local-government",
            notice.text().lineAt(span.start()),
            notice.text().quote(span)));
  }

  private int indexOf(@Nullable String organization) {
    return organization == null ? -1 : notice.text().text().indexOf(organization);
  }

  /**
   * Classes that are nearly as likely as the ones taken.
   *
   * @param codes the ones taken
   * @param organization whose notice it is, or null
   */
  public List<Doubt> doubts(Codes codes, @Nullable String organization) {
    List<Doubt> doubts = new ArrayList<>();
    if (codes.causeConfidence() == Confidence.LOW) {
      Tally cause = opinion.cause();
      uncertain("cause_code", cause, code -> quote(cause.strongest(code).orElseThrow()))
          .ifPresent(doubts::add);
    }
    if (codes.sectorConfidence() == Confidence.LOW) {
      SectorOpinion sector = coder.sector(opinion.sector(), organization);
      uncertain("sector_code", sector.tally(), code -> quote(sector, code, organization))
          .ifPresent(doubts::add);
    }
    return doubts;
  }

  private Optional<Doubt> uncertain(String field, Tally tally, Function<String, Quote> quotes) {
    List<String> ranking = tally.ranking().stream().map(Map.Entry::getKey).toList();
    if (ranking.size() < 2) {
      return Optional.empty();
    }
    Quote best = quotes.apply(ranking.get(0));
    Quote second = quotes.apply(ranking.get(1));
    return Optional.of(
        new UncertainClass(
            best.line(),
            field,
            best.speakingFor(ranking.get(0)),
            second.speakingFor(ranking.get(1))));
  }

  /** From the name, which stands in the heading, where nothing speaks louder in the text. */
  private Quote quote(SectorOpinion sector, String code, @Nullable String organization) {
    Optional<Vote> text = sector.text().strongest(code);
    Optional<Vote> name = sector.name().strongest(code);
    int loudest = text.map(Vote::weight).orElse(0);
    if (organization != null && name.isPresent() && name.get().weight() >= loudest) {
      Span span = name.get().span();
      return new Quote(notice.text().lineAt(0), organization.substring(span.start(), span.end()));
    }
    return quote(text.orElseThrow());
  }

  private Quote quote(Vote vote) {
    return new Quote(notice.text().lineAt(vote.span().start()), notice.text().quote(vote.span()));
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

  private static String method(Tally cause, Cause best) {
    return cause.votes().stream()
        .filter(vote -> vote.rule().classCode().equals(best.code()))
        .filter(vote -> vote.rule().methodCode() != null)
        .max(Comparator.comparingInt(Vote::weight))
        .map(vote -> vote.rule().methodCode())
        .orElse(Method.UNKNOWN);
  }

  /** Words of a notice, and where they stand. */
  private record Quote(int line, String text) {

    String speakingFor(String classCode) {
      return classCode + "(「" + text + "」)";
    }
  }
}
