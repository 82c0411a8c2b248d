/** What the operator is told: results, progress and failures, in Japanese or English. */
@NullMarked
package jikenbo.job.console;

import org.jspecify.annotations.NullMarked;
