package jikenbo.fact;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.review.DateAfterPublication;
import jikenbo.review.DetectedBeforeOccurrence;
import jikenbo.review.Doubt;
import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;

/**
 * Reads when an incident happened and when it was noticed. Stretches of days tell the exposure;
 * without any, the earliest day of which the notice says that it happened does.
 */
final class IncidentDatesReader {

  /** A capture window or a time of exposure, which is told for itself. */
  private static final Pattern WINDOW = Pattern.compile("購入|決済|買い物|注文|入力|カード|期間|閲覧|公開|利用");

  /** Days between a stretch and what belongs to the same attack. */
  private static final int NEAR = 14;

  private final ParsedNotice notice;
  private final Account account;
  private final Optional<LocalDate> published;
  private final List<ToldDate> told;
  private final List<ToldDate> happened;
  private final List<ToldDate> noticed;
  private final List<Exposure> exposures;
  private final boolean exposureStandsAlone;
  private final List<Doubt> doubts = new ArrayList<>();

  private IncidentDatesReader(ParsedNotice notice, Optional<Fact<LocalDate>> publication) {
    this.notice = notice;
    this.account = Account.of(notice.text());
    this.published = Optional.ofNullable(notice.dating().trustedDay());
    this.exposures = ExposureReader.read(notice, published);
    this.exposureStandsAlone = standsAlone(exposures);
    Set<DateMention> taken = new HashSet<>();
    exposures.forEach(stretch -> taken.addAll(List.of(stretch.from(), stretch.to())));
    this.told =
        new ToldDates(notice)
            .find(taken).stream().filter(day -> isUsable(day, publication)).toList();
    this.happened = told.stream().filter(ToldDate::isHappened).toList();
    this.noticed = told.stream().filter(ToldDate::isNoticed).toList();
  }

  static IncidentDates read(ParsedNotice notice, Optional<Fact<LocalDate>> publication) {
    return new IncidentDatesReader(notice, publication).read();
  }

  private IncidentDates read() {
    Optional<Fact<LocalDate>> detected = detected(Optional.empty());
    Optional<Fact<LocalDate>> from =
        exposures.isEmpty() ? firstDay(detected) : exposedFrom(detected);
    Optional<Fact<LocalDate>> to =
        exposures.isEmpty() ? lastDay(from, detected) : exposedTo(detected);
    detected = withoutContradiction(from, detected).or(() -> sameDay(from));
    return new IncidentDates(from, to, detected, doubts);
  }

  /** A day after the publication is of no use, and neither are the words that tell the latter. */
  private boolean isUsable(ToldDate day, Optional<Fact<LocalDate>> publication) {
    boolean monthKnown = day.mention().hasMonth() || published.isPresent();
    boolean tellsPublication =
        publication.map(fact -> fact.span().equals(day.mention().span())).orElse(false);
    boolean after = published.map(date -> day.date().isAfter(date)).orElse(false);
    if (after && monthKnown && (day.isHappened() || day.isNoticed())) {
      published.ifPresent(date -> doubts.add(afterPublication(day, date)));
    }
    return monthKnown && !tellsPublication && !after;
  }

  private Doubt afterPublication(ToldDate day, LocalDate date) {
    int line = notice.text().lineAt(day.mention().span().start());
    return new DateAfterPublication(line, notice.text().quote(day.mention().span()), date);
  }

  /**
   * The earliest day on which somebody noticed. A day of which the notice tells first what happened
   * and then that it came to light counts only where no day is told for the discovery alone.
   */
  private Optional<Fact<LocalDate>> detected(Optional<LocalDate> notBefore) {
    List<ToldDate> days =
        noticed.stream()
            .filter(day -> notBefore.map(from -> !day.date().isBefore(from)).orElse(true))
            .toList();
    List<ToldDate> alone = days.stream().filter(day -> !day.isHappenedBeforeNoticed()).toList();
    return earliest(alone.isEmpty() ? days : alone, "detected.earliest-noticed");
  }

  private Optional<Fact<LocalDate>> exposedFrom(Optional<Fact<LocalDate>> detected) {
    Stream<DateMention> others = besideStretches(detected).map(ToldDate::mention);
    return Stream.concat(exposures.stream().map(Exposure::from), others)
        .min(comparing(DateMention::date))
        .map(mention -> fact(mention, "occurred.stretch"));
  }

  private Optional<Fact<LocalDate>> exposedTo(Optional<Fact<LocalDate>> detected) {
    Stream<DateMention> others = besideStretches(detected).map(ToldDate::mention);
    return Stream.concat(exposures.stream().map(Exposure::to), others)
        .max(comparing(DateMention::date))
        .map(mention -> fact(mention, "occurred.stretch"));
  }

  /**
   * The days of an attack that are told beside a stretch of it: 12日に侵入, 14日から16日に持ち出し, 17日に暗号化. A
   * capture window of card data and the hours of one day are told for themselves.
   */
  private Stream<ToldDate> besideStretches(Optional<Fact<LocalDate>> detected) {
    return exposureStandsAlone
        ? Stream.empty()
        : happened(detected).stream().filter(this::isNearStretch);
  }

  private boolean standsAlone(List<Exposure> stretches) {
    return stretches.stream().anyMatch(Exposure::isWithinDay)
        || stretches.stream()
            .map(stretch -> notice.text().sentenceAt(stretch.from().span().start()))
            .distinct()
            .anyMatch(this::tellsWindow);
  }

  private boolean tellsWindow(Sentence sentence) {
    return !isAccount(sentence) || WINDOW.matcher(notice.text().text(sentence)).find();
  }

  private boolean isNearStretch(ToldDate day) {
    return exposures.stream()
        .anyMatch(
            stretch ->
                !day.date().isBefore(stretch.from().date().minusDays(NEAR))
                    && !day.date().isAfter(stretch.to().date().plusDays(NEAR)));
  }

  private static boolean isAccount(Sentence sentence) {
    return sentence.section() == SectionKind.LEAD || sentence.section() == SectionKind.OVERVIEW;
  }

  private Optional<Fact<LocalDate>> firstDay(Optional<Fact<LocalDate>> detected) {
    return earliest(happened(detected), "occurred.earliest-told")
        .or(() -> lastSeen(detected))
        .or(this::shownItself);
  }

  private List<ToldDate> happened(Optional<Fact<LocalDate>> detected) {
    return happened.stream().filter(day -> isNotAfter(day, detected)).toList();
  }

  /** Whoever encrypts data shows it at once: the day of the discovery is that of the attack. */
  private Optional<Fact<LocalDate>> shownItself() {
    return earliest(
        noticed.stream().filter(ToldDate::isEncryption).toList(), "occurred.shown-itself");
  }

  /** What was missed was last seen on the day told before the discovery. */
  private Optional<Fact<LocalDate>> lastSeen(Optional<Fact<LocalDate>> detected) {
    return told.stream()
        .filter(day -> detected.filter(discovery -> precedes(day, discovery)).isPresent())
        .filter(day -> day.section() != SectionKind.MEASURES)
        .filter(day -> !day.isNoticed() && !day.isEnd())
        .max(comparing(ToldDate::date))
        .map(day -> fact(day.mention(), "occurred.last-before-discovery"));
  }

  /**
   * What lies open lies open until somebody notices, and who got in stays until then, unless a day
   * is told on which it ended; a mail is sent once.
   */
  private Optional<Fact<LocalDate>> lastDay(
      Optional<Fact<LocalDate>> from, Optional<Fact<LocalDate>> detected) {
    Optional<Fact<LocalDate>> end =
        told.stream()
            .filter(ToldDate::isEnd)
            .filter(day -> from.map(first -> !day.date().isBefore(first.value())).orElse(true))
            .max(comparing(ToldDate::date))
            .map(day -> fact(day.mention(), "occurred.ended"));
    boolean openEnded =
        happened(detected).stream().anyMatch(day -> day.isOpenEnded() || day.isIntrusion());
    boolean lasts =
        from.isPresent() && detected.isPresent() && (openEnded || account.tellsLastingEffect());
    return end.or(() -> lasts ? detected : from);
  }

  /** Nobody notices what has not begun: a discovery told before the first day is another one's. */
  private Optional<Fact<LocalDate>> withoutContradiction(
      Optional<Fact<LocalDate>> from, Optional<Fact<LocalDate>> detected) {
    if (from.isEmpty()
        || detected.isEmpty()
        || !detected.get().value().isBefore(from.get().value())) {
      return detected;
    }
    Fact<LocalDate> discovery = detected.get();
    doubts.add(
        new DetectedBeforeOccurrence(
            notice.text().lineAt(discovery.span().start()), discovery.value(), from.get().value()));
    return detected(from.map(Fact::value));
  }

  /**
   * What happened on the day of its publication was noticed on that day, and so was what nobody
   * could miss, what somebody noticed minutes later, and what was met by measures on the same day.
   */
  private Optional<Fact<LocalDate>> sameDay(Optional<Fact<LocalDate>> from) {
    boolean onPublication = published.isPresent() && from.map(Fact::value).equals(published);
    boolean met =
        told.stream()
            .filter(ToldDate::isAftermath)
            .anyMatch(day -> from.map(Fact::value).equals(Optional.of(day.date())));
    boolean hours = exposures.stream().anyMatch(Exposure::isWithinDay);
    return onPublication || met || hours || account.tellsNoticedAtOnce() ? from : Optional.empty();
  }

  /**
   * Whether a day is told as one before the discovery: an earlier day, on which nothing can have
   * been done about it yet, or the same day, told before it.
   */
  private static boolean precedes(ToldDate day, Fact<LocalDate> discovery) {
    boolean toldBefore = day.mention().span().start() < discovery.span().start();
    return day.date().isBefore(discovery.value())
        || (day.date().equals(discovery.value()) && toldBefore && !day.isAftermath());
  }

  private static boolean isNotAfter(ToldDate day, Optional<Fact<LocalDate>> detected) {
    return detected.map(discovery -> !day.date().isAfter(discovery.value())).orElse(true);
  }

  private static Optional<Fact<LocalDate>> earliest(List<ToldDate> days, String rule) {
    return days.stream()
        .map(ToldDate::mention)
        .min(comparing(DateMention::date))
        .map(mention -> fact(mention, rule));
  }

  private static Fact<LocalDate> fact(DateMention mention, String rule) {
    Confidence confidence = mention.hasMonth() ? Confidence.MEDIUM : Confidence.LOW;
    return new Fact<>(mention.date(), confidence, rule, mention.span());
  }
}
