/** All that a report says of one month, seen in one pass over the casebook. */
@NullMarked
package jikenbo.statistics.survey;

import org.jspecify.annotations.NullMarked;
