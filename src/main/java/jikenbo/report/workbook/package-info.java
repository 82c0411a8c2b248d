/** The Excel workbook for managers. */
@NullMarked
package jikenbo.report.workbook;

import org.jspecify.annotations.NullMarked;
