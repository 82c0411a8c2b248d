package jikenbo.report.kit;

import java.util.List;

/**
 * A measure and what it is held against, in DAX. A month is known by its place among the months,
 * which is unbroken; only months that are covered whole are compared.
 *
 * @param name of the measure
 * @param description in Japanese
 * @param expression its lines
 * @param format how Power BI shows it
 */
record MeasureDax(String name, String description, List<String> expression, String format) {

  private static final String COUNT = "#,0";
  private static final String CHANGE = "+#,0;-#,0;±0";

  /** A measure of the chosen months, and three that go with a single month. */
  static List<MeasureDax> of(KitMeasure measure) {
    return List.of(
        new MeasureDax(measure.name(), measure.description(), value(measure), COUNT),
        difference(measure, "前月差", "前月", 1),
        difference(measure, "前年同月差", "前年同月", 12),
        fiscalYear(measure));
  }

  private static List<String> value(KitMeasure measure) {
    String table = "'" + measure.table() + "'";
    String column = table + "[" + measure.column() + "]";
    String number =
        switch (measure.aggregate()) {
          case ROWS -> "COUNTROWS(%s) + 0".formatted(table);
          case DISTINCT -> "DISTINCTCOUNTNOBLANK(%s) + 0".formatted(column);
          case SUM -> "IF(ISEMPTY(%s), 0, SUM(%s))".formatted(table, column);
          case SUM_OF_KNOWN -> "SUM(%s)".formatted(column);
          case SUM_WITHOUT_LARGEST ->
              "IF(COUNT(%1$s) > 1, SUM(%1$s) - MAX(%1$s))".formatted(column);
        };
    return List.of(
        "IF(",
        "    NOT ISEMPTY(FILTER('dim_month', 'dim_month'[coverage] <> \"none\")),",
        "    " + number,
        ")");
  }

  private static MeasureDax difference(
      KitMeasure measure, String suffix, String before, int months) {
    return new MeasureDax(
        measure.name() + "_" + suffix,
        "%s：%sより増えた数。どちらも全月を収録した月のときだけ。".formatted(measure.name(), before),
        List.of(
            "VAR place = MAX('dim_month'[sort_order])",
            "VAR before = CALCULATE(",
            "    [%s],".formatted(measure.name()),
            "    REMOVEFILTERS('dim_month'),",
            "    'dim_month'[sort_order] = place - %d,".formatted(months),
            "    'dim_month'[coverage] = \"full\"",
            ")",
            "RETURN IF(",
            "    SELECTEDVALUE('dim_month'[coverage]) = \"full\" && HASONEVALUE('dim_month'[report_month])",
            "        && NOT ISBLANK([%s]) && NOT ISBLANK(before),".formatted(measure.name()),
            "    [%s] - before".formatted(measure.name()),
            ")"),
        CHANGE);
  }

  private static MeasureDax fiscalYear(KitMeasure measure) {
    return new MeasureDax(
        measure.name() + "_年度累計",
        "%s：年度の初め（4月）から選んだ最後の月まで、収録している月の分。".formatted(measure.name()),
        List.of(
            "VAR place = MAX('dim_month'[sort_order])",
            "VAR fiscal_year = MAX('dim_month'[fiscal_year])",
            "RETURN CALCULATE(",
            "    [%s],".formatted(measure.name()),
            "    REMOVEFILTERS('dim_month'),",
            "    'dim_month'[fiscal_year] = fiscal_year,",
            "    'dim_month'[sort_order] <= place",
            ")"),
        COUNT);
  }
}
