package jikenbo.revision;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row adds to one figure of one cell of the monthly statistics.
 *
 * @param figure which
 * @param what a number or, where distinct ones are counted, a name; null for: not known
 */
record Contribution(Figure figure, @Nullable String what) {

  private static final String ONE = "1";

  /** The columns that are looked at below, and the one that stands for the whole row. */
  private static final Set<String> MOVERS =
      Set.of(
          "disclosure_id",
          "report_month",
          "cause_code",
          "sector_code",
          "is_update",
          "organization");

  /**
   * One figure of one cell.
   *
   * @param cell key of the cell
   * @param measure column
   */
  record Figure(String cell, String measure) {}

  /** Whether another value in this column of a disclosure can count otherwise. */
  static boolean isMovedBy(String column) {
    return MOVERS.contains(column);
  }

  /** What a disclosure counts for; nothing where there is none. */
  static Set<Contribution> ofDisclosure(@Nullable Row row) {
    if (row == null) {
      return Set.of();
    }
    String cell = cell(row);
    boolean update = Boolean.parseBoolean(row.get("is_update"));
    return Set.of(
        of(cell, update ? "disclosures_update" : "disclosures_new", ONE),
        of(cell, "organizations", row.get("organization")));
  }

  /** What an incident counts for; nothing where there is none. */
  static Set<Contribution> ofIncident(@Nullable Row row) {
    if (row == null) {
      return Set.of();
    }
    String cell = cell(row);
    String people = row.get("affected_people");
    String records = row.get("affected_records");
    return Set.of(
        of(cell, "incidents", ONE),
        of(cell, "affected_people", people),
        of(cell, "affected_records", records),
        of(cell, knowledge(people, records), ONE));
  }

  /** Which of the three counts of incidents it is one of. */
  private static String knowledge(@Nullable String people, @Nullable String records) {
    if (people != null) {
      return "affected_known";
    }
    return records != null ? "records_known" : "affected_unknown";
  }

  /** Those that only one side has. */
  static Set<Contribution> moved(Set<Contribution> before, Set<Contribution> after) {
    Set<Contribution> moved = new HashSet<>(before);
    moved.addAll(after);
    moved.removeIf(one -> before.contains(one) && after.contains(one));
    return moved;
  }

  private static Contribution of(String cell, String measure, @Nullable String what) {
    return new Contribution(new Figure(cell, measure), what);
  }

  private static String cell(Row row) {
    return ComparedTable.MONTHLY_STATISTICS.key(row);
  }
}
