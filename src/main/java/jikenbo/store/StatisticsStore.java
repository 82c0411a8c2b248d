package jikenbo.store;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.statistics.Cell;
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

  /** Puts cells in the place of all former ones. */
  public void replace(List<Cell> cells) {
    template.getJdbcOperations().update("DELETE FROM monthly_statistics");
    template.batchUpdate(
        """
        INSERT INTO monthly_statistics (
          report_month, cause, sector, disclosures_new, disclosures_update, incidents,
          organizations, affected_people, affected_known, affected_unknown)
        VALUES (
          :month, :cause, :sector, :new, :update, :incidents,
          :organizations, :people, :known, :unknown)
        """,
        cells.stream().map(StatisticsStore::row).toArray(SqlParameterSource[]::new));
  }

  /** All cells by month, cause and sector. */
  public List<Cell> cells() {
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
                    row.getInt("affected_unknown")))
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
        .addValue("unknown", cell.affectedUnknown());
  }
}
