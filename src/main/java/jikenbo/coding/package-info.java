/** Cause, method and sector: the rule book, which is data, and the coder that weighs it. */
@NullMarked
package jikenbo.coding;

import org.jspecify.annotations.NullMarked;
