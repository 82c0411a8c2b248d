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

/** Makes one incident of its disclosures, by the counting rules of SPEC section 6. */
public final class IncidentFolder {

  /** Disclosures as they were published; first notices before follow-ups of the same day. */
  private static final Comparator<Disclosure> BY_PUBLICATION =
      comparing(
              (Disclosure disclosure) -> disclosure.facts().reportMonth(),
              nullsLast(naturalOrder()))
          .thenComparing(disclosure -> disclosure.facts().publishedOn(), nullsLast(naturalOrder()))
          .thenComparing(disclosure -> disclosure.facts().update())
          .thenComparing(Disclosure::id);

  /**
   * Folds the disclosures of one incident.
   *
   * @param disclosures all disclosures of one incident, in any order; not empty
   */
  public Incident fold(List<Disclosure> disclosures) {
    List<Disclosure> published = disclosures.stream().sorted(BY_PUBLICATION).toList();
    Disclosure first = published.get(0);
    return new Incident(
        first.incidentId(),
        first.facts().caseNumber(),
        first.id(),
        first.facts().reportMonth(),
        first.codes().cause(),
        first.codes().methodCode(),
        first.codes().sector(),
        latestByOrganization(published).size(),
        published.size(),
        affected(published, Affected.Unit.PERSONS),
        affected(published, Affected.Unit.RECORDS),
        thirdParty(published).orElse(null));
  }

  /**
   * What the disclosures tell in one unit: per organisation the latest figure, organisations added,
   * unless the contractor itself published a total.
   */
  private static @Nullable Long affected(List<Disclosure> published, Affected.Unit unit) {
    Map<String, Optional<Affected>> byOrganization = latestByOrganization(published);
    Optional<Affected> total = contractorTotal(published, byOrganization);
    if (total.isPresent()) {
      Affected.Unit told = total.get().unit();
      if (told == unit) {
        return total.get().count();
      }
      if (told == Affected.Unit.PERSONS) {
        // The clients' records are of persons who are in the total already.
        return null;
      }
    }
    return byOrganization.values().stream()
        .flatMap(Optional::stream)
        .filter(figure -> figure.unit() == unit)
        .map(Affected::count)
        .reduce(Long::sum)
        .orElse(null);
  }

  private static Optional<Affected> contractorTotal(
      List<Disclosure> published, Map<String, Optional<Affected>> byOrganization) {
    Optional<String> contractor = thirdParty(published).map(PlainName::of);
    return contractor.flatMap(
        name ->
            byOrganization.entrySet().stream()
                .filter(entry -> isSameName(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .flatMap(Optional::stream)
                .findFirst());
  }

  private static Map<String, Optional<Affected>> latestByOrganization(List<Disclosure> published) {
    Map<String, Optional<Affected>> latest = new LinkedHashMap<>();
    for (Disclosure disclosure : published) {
      NoticeFacts facts = disclosure.facts();
      String organization =
          facts.organization() == null ? disclosure.id() : PlainName.of(facts.organization());
      Optional<Affected> affected = Optional.ofNullable(facts.affected());
      latest.merge(organization, affected, (before, now) -> now.isPresent() ? now : before);
    }
    return latest;
  }

  private static Optional<String> thirdParty(List<Disclosure> published) {
    return published.stream()
        .map(disclosure -> disclosure.facts().thirdParty())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean isSameName(String one, String other) {
    return one.contains(other) || other.contains(one);
  }
}
