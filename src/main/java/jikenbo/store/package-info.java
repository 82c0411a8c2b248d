/** The database: reading and writing the casebook. */
@NullMarked
package jikenbo.store;

import org.jspecify.annotations.NullMarked;
