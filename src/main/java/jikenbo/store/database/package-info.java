/** The database as a whole: its file or server, its lock, its version and its faults. */
@NullMarked
package jikenbo.store.database;

import org.jspecify.annotations.NullMarked;
