/** In which month a post belongs, read from its page as a whole. */
@NullMarked
package jikenbo.dating;

import org.jspecify.annotations.NullMarked;
