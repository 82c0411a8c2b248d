package jikenbo.report.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jikenbo.report.kit.KitTable.Reference;

/**
 * An order in which tables can be made and filled while every reference finds its row. Where two
 * tables refer to each other, one of the two references must wait.
 *
 * @param tables every table, after those that it refers to
 * @param late references that cannot hold before all tables are filled
 */
record LoadOrder(List<KitTable> tables, List<Late> late) {

  static LoadOrder of(List<KitTable> tables) {
    List<KitTable> ordered = new ArrayList<>();
    List<Late> late = new ArrayList<>();
    Set<String> there = new HashSet<>();
    List<KitTable> left = new ArrayList<>(tables);
    while (!left.isEmpty()) {
      KitTable next =
          left.stream()
              .filter(table -> missing(table, there).isEmpty())
              .findFirst()
              .orElseGet(() -> firstOfCircle(left, there));
      missing(next, there).forEach(reference -> late.add(new Late(next, reference)));
      there.add(next.name());
      ordered.add(next);
      left.remove(next);
    }
    return new LoadOrder(ordered, late);
  }

  /** Whether a reference of a table can hold from the beginning. */
  boolean holdsAtOnce(KitTable table, Reference reference) {
    return !late.contains(new Late(table, reference));
  }

  private static KitTable firstOfCircle(List<KitTable> left, Set<String> there) {
    return left.stream()
        .filter(
            table ->
                missing(table, there).stream()
                    .allMatch(
                        reference ->
                            left.stream()
                                .filter(other -> other.name().equals(reference.table()))
                                .anyMatch(other -> refers(other, table))))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
  }

  private static boolean refers(KitTable from, KitTable to) {
    return from.references().stream().anyMatch(reference -> reference.table().equals(to.name()));
  }

  private static List<Reference> missing(KitTable table, Set<String> there) {
    return table.references().stream()
        .filter(reference -> !reference.table().equals(table.name()))
        .filter(reference -> !there.contains(reference.table()))
        .toList();
  }

  /**
   * A reference that waits.
   *
   * @param table whose it is
   * @param reference the reference
   */
  record Late(KitTable table, Reference reference) {}
}
