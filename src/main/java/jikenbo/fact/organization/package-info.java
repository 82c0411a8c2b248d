/** The organisation whose notice it is, its local government and prefecture, and its contractor. */
@NullMarked
package jikenbo.fact.organization;

import org.jspecify.annotations.NullMarked;
