/**
 * How many people a notice says were affected, and whether they were or may have been: readings,
 * clues, sums.
 */
@NullMarked
package jikenbo.fact.people;

import org.jspecify.annotations.NullMarked;
