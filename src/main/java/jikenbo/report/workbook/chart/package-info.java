/** Native charts of the workbook, drawn of filled cells and told in words. */
@NullMarked
package jikenbo.report.workbook.chart;

import org.jspecify.annotations.NullMarked;
