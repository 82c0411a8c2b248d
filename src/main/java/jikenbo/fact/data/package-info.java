/** Which kinds of data a notice names as affected, and what it says is not. */
@NullMarked
package jikenbo.fact.data;

import org.jspecify.annotations.NullMarked;
