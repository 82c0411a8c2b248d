/** The program as it is shipped, in processes of its own. */
@NullMarked
package jikenbo.packaged;

import org.jspecify.annotations.NullMarked;
