package jikenbo.revision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of two issues that have the same key.
 *
 * @param table where they stand
 * @param measures the columns that both issues have
 * @param key of both
 * @param before null where the former issue has no such row
 * @param after null where the later issue has no such row
 */
record Pair(
    ComparedTable table,
    List<String> measures,
    String key,
    @Nullable Row before,
    @Nullable Row after) {

  private static final String NOTHING = "0";

  /** What differs; a row that came or went is one change. */
  List<Change> changes(Function<String, Reason> reason) {
    return isOneSided()
        ? List.of(change(table.keys().get(0), reason))
        : differences(reason).toList();
  }

  /**
   * What differs where the columns are counts: a row that does not exist counts nothing, so it
   * differs from another one only where that counts something.
   */
  Stream<Change> figures(Function<String, Reason> reason) {
    return differences(reason)
        .filter(
            change ->
                !isOneSided()
                    || !NOTHING.equals(
                        Objects.requireNonNullElse(change.before(), change.after())));
  }

  /** The values that the rows have in a column. */
  Set<String> values(String column) {
    return Stream.of(field(before, column), field(after, column))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private boolean isOneSided() {
    return before == null || after == null;
  }

  private Stream<Change> differences(Function<String, Reason> reason) {
    return measures.stream()
        .filter(measure -> !field(before, measure).equals(field(after, measure)))
        .map(measure -> change(measure, reason));
  }

  private Change change(String measure, Function<String, Reason> reason) {
    return new Change(
        table.code(),
        key,
        measure,
        field(before, measure).orElse(null),
        field(after, measure).orElse(null),
        reason.apply(measure));
  }

  private static Optional<String> field(@Nullable Row row, String column) {
    return Optional.ofNullable(row).map(known -> known.get(column));
  }
}
