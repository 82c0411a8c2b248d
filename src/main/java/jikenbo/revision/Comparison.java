package jikenbo.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.ReviewedValue;
import jikenbo.revision.Contribution.Figure;

/**
 * Finds what an issue shows otherwise than the one before it. Disclosures are explained by what the
 * issues were made from, incidents by their disclosures, and cells of the statistics by both.
 *
 * <p>Of the former issue one table at a time is held in memory, packed; of the later one, a row.
 */
public final class Comparison {

  private final Issue before;
  private final Issue after;
  private final Reasons reasons;
  private final Map<String, Reason> incidents = new HashMap<>();
  private final Map<Figure, Reason> figures = new HashMap<>();

  private Comparison(Issue before, Issue after, Reasons reasons) {
    this.before = before;
    this.after = after;
    this.reasons = reasons;
  }

  /**
   * Compares two issues of the same month.
   *
   * @param before the former issue
   * @param after the later one
   * @param reviewed values that persons reviewed for the later one; is closed
   * @return the changes, in any order; the issues are read while the stream is consumed, which then
   *     throws an {@link java.io.UncheckedIOException} when one of them cannot be read
   */
  public static Stream<Change> of(Issue before, Issue after, Stream<ReviewedValue> reviewed) {
    Comparison comparison =
        new Comparison(
            before, after, new Reasons(before.provenance(), after.provenance(), reviewed));
    return Stream.<Supplier<Stream<Change>>>of(
            comparison::disclosures, comparison::incidents, comparison::cells)
        .flatMap(Supplier::get);
  }

  private Stream<Change> disclosures() {
    return pairs(ComparedTable.DISCLOSURES).flatMap(this::disclosure);
  }

  private Stream<Change> incidents() {
    return pairs(ComparedTable.INCIDENTS).flatMap(this::incident);
  }

  private Stream<Change> cells() {
    return pairs(ComparedTable.MONTHLY_STATISTICS).flatMap(this::cell);
  }

  private Stream<Change> disclosure(Pair pair) {
    List<Change> changes = pair.changes(measure -> reason(pair, measure));
    changes.stream()
        .map(Change::reason)
        .reduce(Reason::and)
        .ifPresent(
            reason ->
                pair.values("incident_id")
                    .forEach(incident -> incidents.merge(incident, reason, Reason::and)));
    changes.stream()
        .filter(change -> Contribution.isMovedBy(change.measure()))
        .map(Change::reason)
        .reduce(Reason::and)
        .ifPresent(
            reason ->
                explain(
                    Contribution.ofDisclosure(pair.before()),
                    Contribution.ofDisclosure(pair.after()),
                    reason));
    return changes.stream();
  }

  private Reason reason(Pair pair, String measure) {
    if (pair.before() == null) {
      return reasons.ofComing(Objects.requireNonNull(pair.after()));
    }
    return pair.after() == null
        ? reasons.ofGoing(pair.before())
        : reasons.ofChange(pair.key(), pair.before(), pair.after(), measure);
  }

  private Stream<Change> incident(Pair pair) {
    Reason reason = incidents.getOrDefault(pair.key(), Reason.OTHER);
    List<Change> changes = pair.changes(measure -> reason);
    if (!changes.isEmpty()) {
      explain(
          Contribution.ofIncident(pair.before()), Contribution.ofIncident(pair.after()), reason);
    }
    return changes.stream();
  }

  private Stream<Change> cell(Pair pair) {
    return pair.figures(
        measure -> figures.getOrDefault(new Figure(pair.key(), measure), Reason.OTHER));
  }

  private void explain(Set<Contribution> former, Set<Contribution> later, Reason reason) {
    Contribution.moved(former, later)
        .forEach(moved -> figures.merge(moved.figure(), reason, Reason::and));
  }

  /**
   * Every row with the one of the other issue that has the same key; nothing where the former issue
   * lacks the table, for then nobody knows what has changed in it.
   */
  private Stream<Pair> pairs(ComparedTable table) {
    Set<String> known = before.columns(table);
    if (known.isEmpty()) {
      return Stream.empty();
    }
    List<String> measures =
        table.measures().stream()
            .filter(known::contains)
            .filter(after.columns(table)::contains)
            .toList();
    List<String> columns = table.columns();
    Map<String, PackedRow> former;
    try (Stream<Row> rows = before.rows(table)) {
      former =
          rows.collect(
              Collectors.toMap(
                  table::key,
                  row -> PackedRow.of(row, columns),
                  (first, second) -> first,
                  HashMap::new));
    }
    Stream<Pair> later =
        after
            .rows(table)
            .map(
                row -> {
                  String key = table.key(row);
                  PackedRow packed = former.remove(key);
                  return new Pair(
                      table, measures, key, packed == null ? null : packed.unpack(columns), row);
                });
    Stream<Pair> gone =
        Stream.of(former)
            .flatMap(left -> left.entrySet().stream())
            .map(
                left ->
                    new Pair(
                        table, measures, left.getKey(), left.getValue().unpack(columns), null));
    return Stream.concat(later, gone);
  }
}
