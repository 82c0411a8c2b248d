/** Finding archive pages, decoding them and cutting them into posts. */
@NullMarked
package jikenbo.archive;

import org.jspecify.annotations.NullMarked;
