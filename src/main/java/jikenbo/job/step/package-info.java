/** The steps of the batch job, what they work with, and what a run keeps in mind between them. */
@NullMarked
package jikenbo.job.step;

import org.jspecify.annotations.NullMarked;
