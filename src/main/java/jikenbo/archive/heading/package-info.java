/** Cutting a page of plain text into posts at its headings. */
@NullMarked
package jikenbo.archive.heading;

import org.jspecify.annotations.NullMarked;
