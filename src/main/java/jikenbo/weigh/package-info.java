/** Weighs what speaks for and against a reading; knows nothing of what is read. */
@NullMarked
package jikenbo.weigh;

import org.jspecify.annotations.NullMarked;
