/** How long it took until incidents were noticed and published, in days. */
@NullMarked
package jikenbo.statistics.days;

import org.jspecify.annotations.NullMarked;
