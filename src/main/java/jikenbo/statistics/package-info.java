/**
 * Counts by month, cause and sector, what they may be compared with, and the check of their sums.
 */
@NullMarked
package jikenbo.statistics;

import org.jspecify.annotations.NullMarked;
