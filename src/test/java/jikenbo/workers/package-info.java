/**
 * Runs whose posts are coded by processes of their own, over a real broker and a real database.
 * Tests tagged {@code workers} take minutes, need both, and run with {@code .ci/workers} only.
 */
@NullMarked
package jikenbo.workers;

import org.jspecify.annotations.NullMarked;
