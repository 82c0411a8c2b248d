/** One reader for each fact of a notice; a reader never returns a value without its evidence. */
@NullMarked
package jikenbo.fact;

import org.jspecify.annotations.NullMarked;
