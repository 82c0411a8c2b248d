package jikenbo.report.kit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The measures as a view with a row for each month, in SQL that PostgreSQL and DuckDB both know.
 * What is not covered has no figure, and only months that are covered whole are compared.
 */
final class MeasureSql {

  private static final String VIEW =
      """
      -- A row for each month. _previous_month and _last_year: how much more than then, between months that
      -- are covered whole; _fiscal_year: since April, as far as the archive covers it.
      CREATE VIEW monthly_measures AS
      WITH covered AS (
          SELECT * FROM dim_month WHERE coverage <> 'none'
      ), figures AS (
          SELECT
              m.report_month, m.first_day, m.fiscal_year, m.coverage,
      %s
          FROM dim_month AS m
      )
      SELECT
          now.report_month, now.coverage,
      %s
      FROM figures AS now
      LEFT JOIN figures AS before
          ON before.first_day = now.first_day - INTERVAL '1 month'
          AND before.coverage = 'full' AND now.coverage = 'full'
      LEFT JOIN figures AS earlier
          ON earlier.first_day = now.first_day - INTERVAL '1 year'
          AND earlier.coverage = 'full' AND now.coverage = 'full'
      ORDER BY now.report_month;
      """;

  private final List<KitMeasure> measures;

  MeasureSql(List<KitMeasure> measures) {
    this.measures = List.copyOf(measures);
  }

  /** Makes the view. */
  String view() {
    return VIEW.formatted(
        measures.stream().map(MeasureSql::figures).collect(Collectors.joining(",\n")),
        measures.stream().map(MeasureSql::shown).collect(Collectors.joining(",\n")));
  }

  private static String figures(KitMeasure measure) {
    return """
                CASE WHEN m.coverage <> 'none' THEN (
                    SELECT %2$s FROM %3$s AS f WHERE f.report_month = m.report_month
                ) END AS %1$s,
                (SELECT CASE WHEN count(*) > 0 THEN (
                    SELECT %2$s FROM %3$s AS f JOIN covered AS c ON c.report_month = f.report_month
                    WHERE c.fiscal_year = m.fiscal_year AND c.first_day <= m.first_day
                ) END FROM covered AS c WHERE c.fiscal_year = m.fiscal_year AND c.first_day <= m.first_day
                ) AS %1$s_fiscal_year"""
        .formatted(measure.code(), aggregate(measure), measure.table());
  }

  private static String shown(KitMeasure measure) {
    return """
            now.%1$s,
            now.%1$s - before.%1$s AS %1$s_previous_month,
            now.%1$s - earlier.%1$s AS %1$s_last_year,
            now.%1$s_fiscal_year"""
        .formatted(measure.code());
  }

  private static String aggregate(KitMeasure measure) {
    String column = "f." + measure.column();
    return switch (measure.aggregate()) {
      case ROWS -> "count(*)";
      case DISTINCT -> "count(DISTINCT %s)".formatted(column);
      case SUM -> "CASE WHEN count(*) = 0 THEN 0 ELSE sum(%s) END".formatted(column);
      case SUM_OF_KNOWN -> "sum(%s)".formatted(column);
      case SUM_WITHOUT_LARGEST ->
          "CASE WHEN count(%1$s) > 1 THEN sum(%1$s) - max(%1$s) END".formatted(column);
    };
  }
}
