/** The Spring Batch job, the command line, exit codes and what the operator sees. */
@NullMarked
package jikenbo.job;

import org.jspecify.annotations.NullMarked;
