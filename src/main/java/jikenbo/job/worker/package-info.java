/** A process that codes parts of the posts of a run elsewhere, and nothing else. */
@NullMarked
package jikenbo.job.worker;

import org.jspecify.annotations.NullMarked;
