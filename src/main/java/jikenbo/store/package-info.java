/** Reading and writing the tables: pages, codings, cases, corrections, figures, changes. */
@NullMarked
package jikenbo.store;

import org.jspecify.annotations.NullMarked;
