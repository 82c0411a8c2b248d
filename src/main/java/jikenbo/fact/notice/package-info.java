/** Reads a notice as a whole, by the readers of all facts, each value with its evidence. */
@NullMarked
package jikenbo.fact.notice;

import org.jspecify.annotations.NullMarked;
