/** Decoding pages strictly, and telling what in them is damaged or garbled. */
@NullMarked
package jikenbo.archive.decode;

import org.jspecify.annotations.NullMarked;
