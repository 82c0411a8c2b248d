/** The program: wires up the job, starts, resumes and stops it, and tells how it ended. */
@NullMarked
package jikenbo.job;

import org.jspecify.annotations.NullMarked;
