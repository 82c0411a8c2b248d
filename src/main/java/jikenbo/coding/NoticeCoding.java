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
import jikenbo.review.WeakClass;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** What the rules make of a notice, given whose it is; immutable. */
public final class NoticeCoding {

  private final ParsedNotice notice;
  private final @Nullable String organization;
  private final Tally cause;
  private final SectorOpinion sector;
  private final Codes codes;

  NoticeCoding(
      ParsedNotice notice, @Nullable String organization, Tally cause, SectorOpinion sector) {
    this.notice = notice;
    this.organization = organization;
    this.cause = cause;
    this.sector = sector;
    this.codes = codes(cause, sector);
  }

  /** The classes. */
  public Codes codes() {
    return codes;
  }

  private static Codes codes(Tally cause, SectorOpinion sector) {
    Cause bestCause = cause.best().flatMap(Cause::ofCode).orElse(Cause.UNKNOWN);
    return new Codes(
        bestCause,
        cause.confidence(),
        method(cause, bestCause),
        sector.best(),
        sector.confidence());
  }

  /** Where cause, method and sector were read. */
  public List<Evidence> evidence() {
    String causeCode = codes.cause().code();
    String sectorCode = codes.sector().code();
    List<Evidence> evidence = new ArrayList<>();
    cause
        .strongest(causeCode)
        .map(vote -> evidence("cause_code", causeCode, codes.causeConfidence(), vote))
        .ifPresent(evidence::add);
    strongestOfMethod()
        .map(vote -> evidence("method_code", codes.methodCode(), codes.causeConfidence(), vote))
        .ifPresent(evidence::add);
    sectorVote(sectorCode)
        .map(vote -> evidence("sector_code", sectorCode, codes.sectorConfidence(), vote))
        .or(this::listed)
        .ifPresent(evidence::add);
    return evidence;
  }

  /** The strongest vote, where it stands in the text; the name stands there too. */
  private Optional<Vote> sectorVote(String code) {
    int at = startOfName();
    Stream<Vote> name =
        at < 0
            ? Stream.empty()
            : sector.name().strongest(code).map(vote -> vote.movedBy(at)).stream();
    return Stream.concat(sector.text().strongest(code).stream(), name)
        .max(Comparator.comparingInt(Vote::weight));
  }

  /** A local government is told by the list and by no rule. */
  private Optional<Evidence> listed() {
    int at = startOfName();
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

  /** Where the name stands in the text; below 0 where it does not. */
  private int startOfName() {
    return organization == null ? -1 : notice.text().text().indexOf(organization);
  }

  /**
   * Of every class that is not sure: which one is nearly as likely, or how little speaks for it.
   */
  public List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    if (codes.causeConfidence() == Confidence.LOW) {
      doubts.add(
          uncertain("cause_code", cause, code -> quote(cause.strongest(code).orElseThrow()))
              .orElseGet(() -> weak("cause_code", codes.cause().code())));
    }
    if (codes.sectorConfidence() == Confidence.LOW) {
      doubts.add(
          uncertain("sector_code", sector.tally(), this::sectorQuote)
              .orElseGet(() -> weak("sector_code", codes.sector().code())));
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

  private Doubt weak(String field, String code) {
    return evidence().stream()
        .filter(piece -> piece.field().equals(field))
        .findFirst()
        .map(piece -> new WeakClass(piece.line(), field, code, piece.quote()))
        .orElseGet(() -> new WeakClass(notice.text().lineAt(0), field, code, ""));
  }

  /** From the name, which stands in the heading, where nothing speaks louder in the text. */
  private Quote sectorQuote(String code) {
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

  private Optional<Vote> strongestOfMethod() {
    return cause.votes().stream()
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
