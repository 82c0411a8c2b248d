package jikenbo.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import jikenbo.casebook.Incident;

/** Keeps the few incidents with the most people of the many that pass. */
final class LargestIncidents {

  private static final Comparator<Incident> LARGEST_FIRST =
      Comparator.comparingLong(LargestIncidents::people).reversed().thenComparing(Incident::id);

  private final int limit;
  private final PriorityQueue<Incident> kept = new PriorityQueue<>(LARGEST_FIRST.reversed());

  LargestIncidents(int limit) {
    this.limit = limit;
  }

  void add(Incident incident) {
    if (incident.affectedCount() == null) {
      return;
    }
    kept.add(incident);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  /** The largest first, equals by id. */
  List<Incident> sorted() {
    List<Incident> incidents = new ArrayList<>(kept);
    incidents.sort(LARGEST_FIRST);
    return incidents;
  }

  static long people(Incident incident) {
    return Objects.requireNonNull(incident.affectedCount(), "only known head-counts are kept");
  }
}
