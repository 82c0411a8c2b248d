package jikenbo.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jikenbo.casebook.Incident;

/** Keeps the few incidents with the most people of the many that pass. */
final class LargestIncidents {

  private static final Comparator<Incident> LARGEST_FIRST =
      Comparator.comparingLong(LargestIncidents::people).reversed().thenComparing(Incident::id);

  private final Foremost<Incident> kept;

  LargestIncidents(int limit) {
    this.kept = new Foremost<>(limit, LARGEST_FIRST);
  }

  void add(Incident incident) {
    if (incident.affectedCount() != null) {
      kept.add(incident);
    }
  }

  /** The largest first, equals by id. */
  List<Incident> sorted() {
    return kept.inOrder();
  }

  static long people(Incident incident) {
    return Objects.requireNonNull(incident.affectedCount(), "only known head-counts are kept");
  }
}
