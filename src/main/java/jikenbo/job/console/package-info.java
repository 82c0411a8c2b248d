/** What the operator is told while a run is at work, and in which language. */
@NullMarked
package jikenbo.job.console;

import org.jspecify.annotations.NullMarked;
