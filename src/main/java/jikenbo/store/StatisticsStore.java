package jikenbo.store;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.statistics.Cell;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Figures;
import jikenbo.statistics.MonthlyStatistics;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The monthly counts. Call the writing methods inside a transaction. */
public final class StatisticsStore {

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::month).thenComparing(Cell::cause).thenComparing(Cell::sector);

  private final NamedParameterJdbcTemplate template;

  /** Works on the database of this template. */
  public StatisticsStore(NamedParameterJdbcTemplate template) {
    this.template = template;
  }

  /** Puts cells and coverage in the place of all former ones. */
  public void replace(MonthlyStatistics statistics) {
    template.getJdbcOperations().update("DELETE FROM monthly_statistics");
    template.getJdbcOperations().update("DELETE FROM covered_month");
    template.batchUpdate(
        "INSERT INTO covered_month (report_month, coverage) VALUES (:month, :coverage)",
        statistics.coverage().levels().entrySet().stream()
            .map(
                month ->
                    new MapSqlParameterSource("month", month.getKey().toString())
                        .addValue("coverage", month.getValue().name()))
            .toArray(SqlParameterSource[]::new));
    template.batchUpdate(
        """
        INSERT INTO monthly_statistics (
          report_month, cause, sector, disclosures_new, disclosures_update, incidents,
          organizations, affected_people, affected_known, affected_unknown,
          affected_records, records_known)
        VALUES (
          :month, :cause, :sector, :new, :update, :incidents,
          :organizations, :people, :known, :unknown, :records, :recordsKnown)
        """,
        statistics.cells().stream().map(StatisticsStore::row).toArray(SqlParameterSource[]::new));
  }

  /** What was counted last. */
  public MonthlyStatistics statistics() {
    return new MonthlyStatistics(cells(), undated(), coverage());
  }

  private Coverage coverage() {
    SortedMap<YearMonth, Coverage.Level> levels = new TreeMap<>();
    template
        .getJdbcOperations()
        .query(
            "SELECT report_month, coverage FROM covered_month",
            row -> {
              levels.put(
                  YearMonth.parse(row.getString("report_month")),
                  Coverage.Level.valueOf(row.getString("coverage")));
            });
    return Coverage.of(levels);
  }

  /** What has no month and so stands in no cell. */
  private Figures undated() {
    Figures disclosures =
        Objects.requireNonNull(
            template
                .getJdbcOperations()
                .queryForObject(
                    """
                    SELECT
                      COUNT(CASE WHEN NOT is_update THEN 1 END), COUNT(CASE WHEN is_update THEN 1 END)
                    FROM disclosure WHERE report_month IS NULL
                    """,
                    (row, number) -> new Figures(row.getInt(1), row.getInt(2), 0, 0, 0, 0, 0, 0)));
    Figures incidents =
        Objects.requireNonNull(
            template
                .getJdbcOperations()
                .queryForObject(
                    """
                    SELECT
                      COUNT(*), COALESCE(SUM(affected_people), 0), COUNT(affected_people),
                      COUNT(CASE WHEN affected_people IS NULL AND affected_records IS NULL THEN 1 END),
                      COALESCE(SUM(affected_records), 0),
                      COUNT(CASE WHEN affected_people IS NULL AND affected_records IS NOT NULL THEN 1 END)
                    FROM incident WHERE report_month IS NULL
                    """,
                    (row, number) ->
                        new Figures(
                            0,
                            0,
                            row.getInt(1),
                            row.getLong(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getLong(5),
                            row.getInt(6))));
    return disclosures.plus(incidents);
  }

  private List<Cell> cells() {
    return template
        .getJdbcOperations()
        .query(
            "SELECT * FROM monthly_statistics",
            (row, number) ->
                new Cell(
                    YearMonth.parse(row.getString("report_month")),
                    Cause.valueOf(row.getString("cause")),
                    Sector.valueOf(row.getString("sector")),
                    row.getInt("disclosures_new"),
                    row.getInt("disclosures_update"),
                    row.getInt("incidents"),
                    row.getInt("organizations"),
                    row.getLong("affected_people"),
                    row.getInt("affected_known"),
                    row.getInt("affected_unknown"),
                    row.getLong("affected_records"),
                    row.getInt("records_known")))
        .stream()
        .sorted(ORDER)
        .toList();
  }

  private static SqlParameterSource row(Cell cell) {
    return new MapSqlParameterSource("month", cell.month().toString())
        .addValue("cause", cell.cause().name())
        .addValue("sector", cell.sector().name())
        .addValue("new", cell.disclosuresNew())
        .addValue("update", cell.disclosuresUpdate())
        .addValue("incidents", cell.incidents())
        .addValue("organizations", cell.organizations())
        .addValue("people", cell.affectedPeople())
        .addValue("known", cell.affectedKnown())
        .addValue("unknown", cell.affectedUnknown())
        .addValue("records", cell.affectedRecords())
        .addValue("recordsKnown", cell.recordsKnown());
  }
}
