/** What a run is asked to do and draws on: read, and checked before anything is touched. */
@NullMarked
package jikenbo.job.option;

import org.jspecify.annotations.NullMarked;
