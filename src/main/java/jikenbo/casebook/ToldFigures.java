package jikenbo.casebook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jikenbo.fact.Affected;
import jikenbo.fact.NoticeFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the disclosures of one incident tell of how many were affected, and which of them tell it,
 * by SPEC section 6: of each organisation the latest figure holds, organisations are added, and
 * where the contractor itself published a total, that total stands alone.
 */
public final class ToldFigures {

  /** Disclosures as they were published; first notices before follow-ups of the same day. */
  private static final Comparator<Disclosure> BY_PUBLICATION =
      comparing(
              (Disclosure disclosure) -> disclosure.facts().reportMonth(),
              nullsLast(naturalOrder()))
          .thenComparing(disclosure -> disclosure.facts().publishedOn(), nullsLast(naturalOrder()))
          .thenComparing(disclosure -> disclosure.facts().update())
          .thenComparing(Disclosure::id);

  private final List<Disclosure> published;

  /** Of each organisation, by its plain name, the latest disclosure with a figure. */
  private final Map<String, Optional<Disclosure>> latest = new LinkedHashMap<>();

  private ToldFigures(List<Disclosure> published) {
    this.published = published;
    for (Disclosure disclosure : published) {
      NoticeFacts facts = disclosure.facts();
      String organization =
          facts.organization() == null ? disclosure.id() : PlainName.of(facts.organization());
      Optional<Disclosure> teller =
          Optional.of(disclosure).filter(told -> told.facts().affected() != null);
      latest.merge(organization, teller, (before, now) -> now.isPresent() ? now : before);
    }
  }

  /**
   * The figures of an incident.
   *
   * @param disclosures all its disclosures, in any order
   */
  public static ToldFigures of(List<Disclosure> disclosures) {
    return new ToldFigures(disclosures.stream().sorted(BY_PUBLICATION).toList());
  }

  /**
   * The disclosures whose figures, added up, are that of the incident, the organisation that spoke
   * first in front; empty where none tells any in this unit.
   */
  public List<Disclosure> tellers(Affected.Unit unit) {
    Optional<Disclosure> total = contractorTotal();
    if (total.isPresent() && tells(total.get(), unit)) {
      return List.of(total.get());
    }
    if (total.isPresent() && tells(total.get(), Affected.Unit.PERSONS)) {
      // The clients' records are of persons who are in the total already.
      return List.of();
    }
    return latest.values().stream()
        .flatMap(Optional::stream)
        .filter(disclosure -> tells(disclosure, unit))
        .toList();
  }

  /** The figure of the incident; null where no disclosure tells any in this unit. */
  @Nullable Long count(Affected.Unit unit) {
    return tellers(unit).stream()
        .map(teller -> Objects.requireNonNull(teller.facts().affected()).count())
        .reduce(Long::sum)
        .orElse(null);
  }

  /** The disclosures in the order in which they were published. */
  List<Disclosure> published() {
    return published;
  }

  /** How many organisations disclosed the incident. */
  int organizations() {
    return latest.size();
  }

  /** The contractor that a disclosure names; null where none does. */
  @Nullable String thirdParty() {
    return published.stream()
        .map(disclosure -> disclosure.facts().thirdParty())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Optional<Disclosure> contractorTotal() {
    return Optional.ofNullable(thirdParty())
        .map(PlainName::of)
        .flatMap(
            name ->
                latest.entrySet().stream()
                    .filter(entry -> isSameName(entry.getKey(), name))
                    .map(Map.Entry::getValue)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static boolean tells(Disclosure disclosure, Affected.Unit unit) {
    Affected affected = disclosure.facts().affected();
    return affected != null && affected.unit() == unit;
  }

  private static boolean isSameName(String one, String other) {
    return one.contains(other) || other.contains(one);
  }
}
