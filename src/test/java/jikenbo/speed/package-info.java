/** Measures how fast the core is. */
@NullMarked
package jikenbo.speed;

import org.jspecify.annotations.NullMarked;
