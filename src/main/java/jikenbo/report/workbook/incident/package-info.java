/**
 * The sheets on incidents: how many people they hit, how long they took, and how far they reached.
 */
@NullMarked
package jikenbo.report.workbook.incident;

import org.jspecify.annotations.NullMarked;
