package jikenbo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fact.ParsedNotice;
import jikenbo.review.Doubt;
import jikenbo.review.UncertainClass;
import jikenbo.review.WeakClass;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** What rules and model make of a notice, given whose it is; immutable. */
public final class NoticeCoding {

  private final ParsedNotice notice;
  private final @Nullable String organization;
  private final CauseOpinion cause;
  private final SectorOpinion sector;
  private final Codes codes;

  NoticeCoding(
      ParsedNotice notice,
      @Nullable String organization,
      CauseOpinion cause,
      SectorOpinion sector) {
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

  private static Codes codes(CauseOpinion cause, SectorOpinion sector) {
    return new Codes(
        cause.best(), cause.confidence(), cause.methodCode(), sector.best(), sector.confidence());
  }

  /** Where cause, method and sector were read. */
  public List<Evidence> evidence() {
    String sectorCode = codes.sector().code();
    List<Evidence> evidence = new ArrayList<>();
    if (cause.isGrounded()) {
      Ground ground = cause.ground(codes.cause());
      evidence.add(evidence("cause_code", codes.cause().code(), codes.causeConfidence(), ground));
    }
    cause
        .ofMethod()
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
    Ground ground = new Ground("local-government", new Span(at, at + organization.length()));
    return Optional.of(
        evidence("sector_code", codes.sector().code(), codes.sectorConfidence(), ground));
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
    cause
        .rival()
        .map(
            rival ->
                cause.isGrounded()
                    ? uncertainCause(rival)
                    : weak("cause_code", codes.cause().code()))
        .ifPresent(doubts::add);
    if (codes.sectorConfidence() == Confidence.LOW) {
      doubts.add(uncertainSector().orElseGet(() -> weak("sector_code", codes.sector().code())));
    }
    return doubts;
  }

  private Doubt uncertainCause(Cause rival) {
    Quote best = quote(cause.ground(codes.cause()).span());
    Quote other = quote(cause.ground(rival).span());
    return new UncertainClass(
        best.line(),
        "cause_code",
        best.speakingFor(codes.cause().code()),
        other.speakingFor(rival.code()));
  }

  private Optional<Doubt> uncertainSector() {
    List<String> ranking = sector.tally().ranking().stream().map(Map.Entry::getKey).toList();
    if (ranking.size() < 2) {
      return Optional.empty();
    }
    Quote best = sectorQuote(ranking.get(0));
    Quote second = sectorQuote(ranking.get(1));
    return Optional.of(
        new UncertainClass(
            best.line(),
            "sector_code",
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
    return quote(text.orElseThrow().span());
  }

  private Quote quote(Span span) {
    return new Quote(notice.text().lineAt(span.start()), notice.text().quote(span));
  }

  private Evidence evidence(String field, String value, Confidence confidence, Vote vote) {
    return evidence(field, value, confidence, new Ground(vote.rule().id(), vote.span()));
  }

  private Evidence evidence(String field, String value, Confidence confidence, Ground ground) {
    Quote quote = quote(ground.span());
    return new Evidence(field, value, confidence, ground.rule(), quote.line(), quote.text());
  }

  /** Words of a notice, and where they stand. */
  private record Quote(int line, String text) {

    String speakingFor(String classCode) {
      return classCode + "(「" + text + "」)";
    }
  }
}
