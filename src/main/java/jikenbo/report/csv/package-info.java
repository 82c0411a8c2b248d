/** The CSV files for analysts. */
@NullMarked
package jikenbo.report.csv;

import org.jspecify.annotations.NullMarked;
