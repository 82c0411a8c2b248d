/** What a page and its posts are, also where a page was damaged and its former posts stand. */
@NullMarked
package jikenbo.archive.post;

import org.jspecify.annotations.NullMarked;
