/** How right the coding is, measured against hand-made labels. */
@NullMarked
package jikenbo.accuracy;

import org.jspecify.annotations.NullMarked;
