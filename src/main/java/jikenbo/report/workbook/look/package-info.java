/**
 * How the workbook looks: cells put on a sheet, their letters, lines and colours, and its pages.
 */
@NullMarked
package jikenbo.report.workbook.look;

import org.jspecify.annotations.NullMarked;
