package jikenbo.report.kit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      ), %s, figures AS (
          SELECT *
          FROM dim_month
      %s)
      SELECT
          now.report_month,
          now.coverage,
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

  private static final String MONTH =
      """
      %1$s_month AS (
          SELECT c.report_month,
              %2$s
          FROM covered AS c
          LEFT JOIN %1$s AS f ON f.report_month = c.report_month
          GROUP BY c.report_month
      )""";

  private static final String FISCAL_YEAR =
      """
      %1$s_fiscal_year AS (
          SELECT m.report_month,
              %2$s
          FROM dim_month AS m
          JOIN covered AS c ON c.fiscal_year = m.fiscal_year AND c.first_day <= m.first_day
          LEFT JOIN %1$s AS f ON f.report_month = c.report_month
          GROUP BY m.report_month
      )""";

  private final List<KitMeasure> measures;

  MeasureSql(List<KitMeasure> measures) {
    this.measures = List.copyOf(measures);
  }

  /** Makes the view. */
  String view() {
    return VIEW.formatted(
        tables()
            .flatMap(
                table ->
                    Stream.of(sums(MONTH, table, ""), sums(FISCAL_YEAR, table, "_fiscal_year")))
            .collect(Collectors.joining(", ")),
        tables()
            .flatMap(table -> Stream.of(table + "_month", table + "_fiscal_year"))
            .map("    LEFT JOIN %s USING (report_month)\n"::formatted)
            .collect(Collectors.joining()),
        columns(measures.stream(), MeasureSql::shown, "    "));
  }

  private Stream<String> tables() {
    return measures.stream().map(KitMeasure::table).distinct();
  }

  /** The measures of a table over months or over fiscal years. */
  private String sums(String form, String table, String suffix) {
    return form.formatted(
        table,
        columns(
            measures.stream().filter(measure -> measure.table().equals(table)),
            measure -> aggregate(measure) + " AS " + measure.code() + suffix,
            "        "));
  }

  private static String columns(
      Stream<KitMeasure> measures, Function<KitMeasure, String> column, String indent) {
    return measures.map(column).collect(Collectors.joining(",\n" + indent));
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
      case ROWS -> "count(f.report_month)";
      case DISTINCT -> "count(DISTINCT %s)".formatted(column);
      case SUM -> "CASE WHEN count(f.report_month) = 0 THEN 0 ELSE sum(%s) END".formatted(column);
      case SUM_OF_KNOWN -> "sum(%s)".formatted(column);
      case SUM_WITHOUT_LARGEST ->
          "CASE WHEN count(%1$s) > 1 THEN sum(%1$s) - max(%1$s) END".formatted(column);
    };
  }
}
