/**
 * The output folder: its lock, a report that is staged and then published, the issues before it.
 */
@NullMarked
package jikenbo.job.output;

import org.jspecify.annotations.NullMarked;
