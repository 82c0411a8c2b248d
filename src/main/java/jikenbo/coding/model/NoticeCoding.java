package jikenbo.coding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.Vote;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fact.ParsedNotice;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
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
    List<Evidence> evidence = new ArrayList<>();
    if (cause.isGrounded()) {
      Ground ground = cause.ground(codes.cause());
      evidence.add(evidence("cause_code", codes.cause().code(), codes.causeConfidence(), ground));
    }
    cause
        .ofMethod()
        .map(vote -> evidence("method_code", codes.methodCode(), codes.causeConfidence(), vote))
        .ifPresent(evidence::add);
    if (isSectorGrounded()) {
      Ground ground = sectorGround(codes.sector());
      String code = codes.sector().code();
      evidence.add(evidence("sector_code", code, codes.sectorConfidence(), ground));
    }
    return evidence;
  }

  /** Whether anything says so; that nobody knows whose notice it is, no word needs to say. */
  private boolean isSectorGrounded() {
    return codes.sector() != Sector.UNKNOWN || sectorVote(Sector.UNKNOWN.code()).isPresent();
  }

  /** What most speaks for a sector: a rule, the list of local governments, or the model. */
  private Ground sectorGround(Sector candidate) {
    return sectorVote(candidate.code())
        .map(vote -> new Ground(vote.rule().id(), vote.span()))
        .or(() -> listed(candidate))
        .orElseGet(() -> sector.ground(candidate));
  }

  /** The strongest vote, where it stands in the text; the name stands there too. */
  private Optional<Vote> sectorVote(String code) {
    SectorVotes votes = sector.votes();
    int at = startOfName();
    Stream<Vote> name =
        at < 0
            ? Stream.empty()
            : votes.name().strongest(code).map(vote -> vote.movedBy(at)).stream();
    return Stream.concat(votes.text().strongest(code).stream(), name)
        .max(Comparator.comparingInt(Vote::weight));
  }

  /** A local government is told by the list and by no rule. */
  private Optional<Ground> listed(Sector candidate) {
    int at = startOfName();
    return candidate != Sector.MUNICIPALITY
            || !sector.votes().isMunicipal()
            || organization == null
            || at < 0
        ? Optional.empty()
        : Optional.of(new Ground("local-government", new Span(at, at + organization.length())));
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
      doubts.add(
          isSectorGrounded() ? uncertainSector() : weak("sector_code", codes.sector().code()));
    }
    return doubts;
  }

  private Doubt uncertainCause(Cause rival) {
    return uncertain(
        "cause_code",
        codes.cause().code(),
        cause.ground(codes.cause()),
        rival.code(),
        cause.ground(rival));
  }

  private Doubt uncertainSector() {
    Sector rival = sector.rival();
    return uncertain(
        "sector_code",
        codes.sector().code(),
        sectorGround(codes.sector()),
        rival.code(),
        sectorGround(rival));
  }

  private Doubt uncertain(String field, String best, Ground ofBest, String rival, Ground ofRival) {
    Quote quote = quote(ofBest.span());
    return DoubtKind.UNCERTAIN_CLASS.at(
        quote.line(), field, quote.speakingFor(best), quote(ofRival.span()).speakingFor(rival));
  }

  private Doubt weak(String field, String code) {
    return evidence().stream()
        .filter(piece -> piece.field().equals(field))
        .findFirst()
        .map(piece -> DoubtKind.WEAK_CLASS.at(piece.line(), field, code, piece.quote()))
        .orElseGet(() -> DoubtKind.WEAK_CLASS.at(notice.text().lineAt(0), field, code, ""));
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
