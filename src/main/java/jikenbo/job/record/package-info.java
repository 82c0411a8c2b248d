/** What is left on record of a run: the {@code run.json} of its report, and its metrics. */
@NullMarked
package jikenbo.job.record;

import org.jspecify.annotations.NullMarked;
