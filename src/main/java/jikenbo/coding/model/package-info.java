/** The models of kinds, causes and sectors, and the coder that weighs them with the rules. */
@NullMarked
package jikenbo.coding.model;

import org.jspecify.annotations.NullMarked;
