/** Feeds and backups in XML, read entry by entry, and how each kind of them is understood. */
@NullMarked
package jikenbo.archive.form.feed;

import org.jspecify.annotations.NullMarked;
