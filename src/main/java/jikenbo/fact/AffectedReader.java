package jikenbo.fact;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jikenbo.review.CountWithoutUnit;
import jikenbo.review.Doubt;
import jikenbo.review.TotalsDisagree;
import jikenbo.text.Quantity;
import jikenbo.text.Quantity.Hedge;
import jikenbo.text.Span;

/**
 * Reads how many people a notice says were affected: of the numbers that count victims, the
 * largest; where it prints no total but counts several groups of persons side by side, their sum.
 */
final class AffectedReader {

  /** Below this weight a number is more likely to count something else. */
  private static final int THRESHOLD = 6;

  /** Numbers that weigh this much less than the best still compete by their size. */
  private static final int MARGIN = 3;

  private static final Set<String> COUNTERS =
      Set.of("名", "人", "件", "アカウント", "口座", "世帯", "レコード", "ID", "先");

  private static final Pattern POSSIBLE = Pattern.compile("可能性|おそれ|恐れ|懸念");

  /** A labelled number with nothing behind it. */
  private static final Pattern WITHOUT_UNIT =
      Pattern.compile(
          "(?m)(?:件数|人数|対象者数|影響人数|対象数)\\)? ?[::] ?(?:約|最大)?[0-9][0-9,]*(?= *(?:$|[、。(]))");

  /** One number is part of the other. */
  private static final Pattern INCLUDED = Pattern.compile("を含む|のうち|内訳|うち");

  private AffectedReader() {}

  static AffectedReading read(ParsedNotice notice) {
    List<VictimCount> counts = counts(notice);
    Optional<VictimCount> best = largest(counts);
    List<Doubt> doubts = new ArrayList<>();
    best.flatMap(largest -> otherTotals(notice, counts, largest)).ifPresent(doubts::add);
    withoutUnit(notice).ifPresent(doubts::add);
    return new AffectedReading(
        best.map(largest -> fact(notice, largest, total(notice, counts, largest))), doubts);
  }

  /** Numbers that count victims; without any, those of recipients who all are. */
  private static List<VictimCount> counts(ParsedNotice notice) {
    VictimWeigher weigher = new VictimWeigher(notice);
    List<VictimCount> counts =
        notice.quantities().stream()
            .filter(quantity -> COUNTERS.contains(quantity.unit()) && quantity.value() > 0)
            .map(weigher::weigh)
            .filter(count -> count.weight() >= THRESHOLD)
            .toList();
    List<VictimCount> victims = counts.stream().filter(count -> !count.recipients()).toList();
    return victims.isEmpty() ? counts : victims;
  }

  /** Totals of persons that differ from the one that was taken. */
  private static Optional<Doubt> otherTotals(
      ParsedNotice notice, List<VictimCount> counts, VictimCount taken) {
    List<Long> others =
        counts.stream()
            .filter(count -> count.quantity().hedges().contains(Hedge.TOTAL))
            .filter(count -> count.quantity().countsPersons() == taken.quantity().countsPersons())
            .map(VictimCount::value)
            .filter(value -> value != taken.value())
            .distinct()
            .toList();
    boolean takenIsTotal = taken.quantity().hedges().contains(Hedge.TOTAL);
    int line = notice.text().lineAt(taken.quantity().span().start());
    return takenIsTotal && !others.isEmpty()
        ? Optional.of(new TotalsDisagree(line, taken.value(), others))
        : Optional.empty();
  }

  private static Optional<Doubt> withoutUnit(ParsedNotice notice) {
    Matcher bare = WITHOUT_UNIT.matcher(notice.text().text());
    if (!bare.find()) {
      return Optional.empty();
    }
    Span span = new Span(bare.start(), bare.end());
    int line = notice.text().lineAt(span.start());
    return Optional.of(new CountWithoutUnit(line, notice.text().quote(span)));
  }

  /**
   * The largest number, of persons rather than of records where both are told: one person can have
   * several cards. Far fewer persons than records are only a part of those affected, unless the
   * records are papers, files or mails, which tell nothing of persons.
   */
  private static Optional<VictimCount> largest(List<VictimCount> counts) {
    int heaviest = counts.stream().mapToInt(VictimCount::weight).max().orElse(0);
    List<VictimCount> likely =
        counts.stream().filter(count -> count.weight() >= heaviest - MARGIN).toList();
    Optional<VictimCount> any = likely.stream().max(comparingLong(VictimCount::value));
    Optional<VictimCount> persons =
        likely.stream()
            .filter(count -> count.quantity().countsPersons())
            .max(comparingLong(VictimCount::value));
    boolean aboutAsMany =
        persons.isPresent()
            && any.isPresent()
            && (any.get().things() || 2 * persons.get().value() >= any.get().value());
    return aboutAsMany ? persons : any;
  }

  /**
   * The sum of the groups that the largest number is one of, or that number itself. Groups are
   * counted side by side in one sentence or line by line in one section; a number among them that
   * equals the sum of the others is their total, and one that is told anywhere as large is it too.
   */
  private static long total(ParsedNotice notice, List<VictimCount> counts, VictimCount best) {
    if (!best.part()) {
      return best.value();
    }
    List<VictimCount> groups = new ArrayList<>();
    for (VictimCount count : counts) {
      boolean known = groups.stream().anyMatch(group -> isRepeated(group, count));
      if (count.part() && !known && sideBySide(notice, count, best)) {
        groups.add(count);
      }
    }
    long sum = groups.stream().mapToLong(VictimCount::value).sum();
    boolean bestIsTotal = groups.size() > 2 && 2 * best.value() == sum;
    return bestIsTotal ? best.value() : sum;
  }

  /** The same number in another sentence is the same group told again. */
  private static boolean isRepeated(VictimCount one, VictimCount other) {
    return one.value() == other.value() && !one.sentence().equals(other.sentence());
  }

  private static boolean sideBySide(ParsedNotice notice, VictimCount one, VictimCount other) {
    boolean sameKind =
        one.quantity().countsPersons() == other.quantity().countsPersons()
            && bounds(one).equals(bounds(other))
            && one.sentence().section() == other.sentence().section();
    if (!sameKind) {
      return false;
    }
    String between = notice.text().text(one.quantity().span().gapTo(other.quantity().span()));
    if (one.sentence().equals(other.sentence())) {
      return !INCLUDED.matcher(between).find();
    }
    return between.indexOf('。') < 0 && between.indexOf('\n') >= 0;
  }

  /** Hedges but for 約: an approximate number can be added to an exact one. */
  private static Set<Hedge> bounds(VictimCount count) {
    return count.quantity().hedges().stream()
        .filter(hedge -> hedge != Hedge.APPROXIMATE)
        .collect(Collectors.toSet());
  }

  private static Fact<Affected> fact(ParsedNotice notice, VictimCount best, long total) {
    Quantity quantity = best.quantity();
    boolean possible = POSSIBLE.matcher(notice.text().text(best.sentence())).find();
    boolean summed = total != best.value();
    return new Fact<>(
        new Affected(
            total,
            quantity.countsPersons() ? Affected.Unit.PERSONS : Affected.Unit.RECORDS,
            qualifier(quantity.hedges()),
            possible ? Affected.Certainty.POSSIBLE : Affected.Certainty.CONFIRMED),
        summed
            ? Confidence.LOW
            : best.weight() >= 2 * THRESHOLD - 2 ? Confidence.HIGH : Confidence.MEDIUM,
        summed ? "affected.sum-of-groups" : "affected.largest-count-of-victims",
        quantity.span());
  }

  private static Affected.Qualifier qualifier(Set<Hedge> hedges) {
    if (hedges.contains(Hedge.CUMULATIVE)) {
      return Affected.Qualifier.CUMULATIVE;
    }
    if (hedges.contains(Hedge.AT_MOST)) {
      return Affected.Qualifier.AT_MOST;
    }
    return hedges.contains(Hedge.APPROXIMATE)
        ? Affected.Qualifier.APPROXIMATE
        : Affected.Qualifier.EXACT;
  }
}
