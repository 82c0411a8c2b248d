/** The Excel workbook for managers as a file: written from its sheets, and read back. */
@NullMarked
package jikenbo.report.workbook;

import org.jspecify.annotations.NullMarked;
