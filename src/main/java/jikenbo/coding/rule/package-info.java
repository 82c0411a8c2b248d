/** The rule book: rules read from data files, and what they say of a text. */
@NullMarked
package jikenbo.coding.rule;

import org.jspecify.annotations.NullMarked;
