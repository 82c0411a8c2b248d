/** Finding the files of the archive, unpacking them and telling what they are. */
@NullMarked
package jikenbo.archive.file;

import org.jspecify.annotations.NullMarked;
