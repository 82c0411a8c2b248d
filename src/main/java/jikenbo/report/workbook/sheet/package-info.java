/**
 * A class for each sheet that sums up, counts disclosures by month, class or feature, or defines.
 */
@NullMarked
package jikenbo.report.workbook.sheet;

import org.jspecify.annotations.NullMarked;
