/** What a notice is coded with: kinds, causes, methods and sectors. */
@NullMarked
package jikenbo.coding;

import org.jspecify.annotations.NullMarked;
