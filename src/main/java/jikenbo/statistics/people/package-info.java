/** How many persons, or records, incidents tell of: their sum, mean, median and sizes. */
@NullMarked
package jikenbo.statistics.people;

import org.jspecify.annotations.NullMarked;
