/**
 * What spares analysts building tables, relations and measures by hand: SQL and a semantic model
 * for Power BI. All of it is made from {@code datapackage.json}, so that it says what the CSV files
 * hold.
 */
@NullMarked
package jikenbo.report.kit;

import org.jspecify.annotations.NullMarked;
