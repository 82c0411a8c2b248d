/** The sheet 一覧: every disclosure on a line, its columns, and links that lead there. */
@NullMarked
package jikenbo.report.workbook.list;

import org.jspecify.annotations.NullMarked;
