/** The sheet データ品質: a class for each table that tells how far the figures can be trusted. */
@NullMarked
package jikenbo.report.workbook.quality;

import org.jspecify.annotations.NullMarked;
