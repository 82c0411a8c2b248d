/** What a file held before, beside what it holds now. */
@NullMarked
package jikenbo.archive.former;

import org.jspecify.annotations.NullMarked;
