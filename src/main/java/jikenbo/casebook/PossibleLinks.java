package jikenbo.casebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.fact.NoticeFacts;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/**
 * Offers, and never merges by itself, notices without case number that may tell of one incident:
 * they name the same contractor and the same cause within three months.
 */
final class PossibleLinks {

  private static final long DAYS_APART = 92;

  private PossibleLinks() {}

  static List<ReviewItem> among(Stream<Disclosure> disclosures) {
    Map<Key, List<Disclosure>> groups = new TreeMap<>();
    disclosures
        .filter(disclosure -> disclosure.facts().caseNumber() == null)
        .filter(disclosure -> disclosure.facts().thirdParty() != null)
        .forEach(
            disclosure ->
                groups.computeIfAbsent(key(disclosure), key -> new ArrayList<>()).add(disclosure));
    return groups.values().stream().flatMap(PossibleLinks::offers).toList();
  }

  /** Each notice is offered as one with the notice before it. */
  private static Stream<ReviewItem> offers(List<Disclosure> group) {
    List<ReviewItem> offers = new ArrayList<>();
    for (int i = 1; i < group.size(); i++) {
      Disclosure before = group.get(i - 1);
      Disclosure one = group.get(i);
      boolean sameIncident = before.incidentId().equals(one.incidentId());
      if (!sameIncident && daysBetween(before, one) <= DAYS_APART) {
        offers.add(offer(before, one));
      }
    }
    return offers.stream();
  }

  private static long daysBetween(Disclosure one, Disclosure other) {
    LocalDate first = day(one);
    LocalDate second = day(other);
    return first == null || second == null
        ? Long.MAX_VALUE
        : Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  private static @Nullable LocalDate day(Disclosure disclosure) {
    NoticeFacts facts = disclosure.facts();
    LocalDate published = facts.trustedPublication();
    YearMonth month = facts.reportMonth();
    return published != null || month == null ? published : month.atDay(1);
  }

  private static ReviewItem offer(Disclosure before, Disclosure one) {
    Doubt doubt =
        DoubtKind.POSSIBLY_ONE_INCIDENT.of(
            Objects.requireNonNull(one.facts().thirdParty()), before.id());
    return ReviewItem.of(doubt, one.id(), one.source(), one.imprint().url());
  }

  private static Key key(Disclosure disclosure) {
    String name = String.valueOf(disclosure.facts().thirdParty());
    return new Key(PlainName.of(name), disclosure.codes().cause());
  }

  private record Key(String thirdParty, Cause cause) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byName = thirdParty.compareTo(other.thirdParty);
      return byName != 0 ? byName : cause.compareTo(other.cause);
    }
  }
}
