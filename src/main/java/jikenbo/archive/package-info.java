/** Reading any file of the archive as a page that is cut into posts. */
@NullMarked
package jikenbo.archive;

import org.jspecify.annotations.NullMarked;
