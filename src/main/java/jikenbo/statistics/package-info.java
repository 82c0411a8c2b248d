/** Counts, comparisons and the checks that they add up. */
@NullMarked
package jikenbo.statistics;

import org.jspecify.annotations.NullMarked;
