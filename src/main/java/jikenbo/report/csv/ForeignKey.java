package jikenbo.report.csv;

/**
 * A column whose every known value is the key of a row of another table.
 *
 * @param column the column
 * @param table name of the other table; its primary key is the column that is meant
 */
record ForeignKey(String column, String table) {}
