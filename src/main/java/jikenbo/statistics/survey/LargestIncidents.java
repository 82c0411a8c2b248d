package jikenbo.statistics.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/** Keeps the few incidents that tell the most, in persons or in records, of the many that pass. */
final class LargestIncidents {

  private final Function<Incident, @Nullable Long> measure;
  private final Foremost<Incident> kept;

  /**
   * Keeps none yet.
   *
   * @param limit how many to keep
   * @param measure what an incident tells; null for nothing
   */
  LargestIncidents(int limit, Function<Incident, @Nullable Long> measure) {
    this.measure = measure;
    this.kept =
        new Foremost<>(
            limit, Comparator.comparingLong(this::count).reversed().thenComparing(Incident::id));
  }

  void add(Incident incident) {
    if (measure.apply(incident) != null) {
      kept.add(incident);
    }
  }

  /** The largest first, equals by id. */
  List<Incident> sorted() {
    return kept.inOrder();
  }

  long count(Incident incident) {
    return Objects.requireNonNull(measure.apply(incident), "only known counts are kept");
  }
}
