/**
 * What every form of keeping blogs gives of their posts: entries, with their days and addresses.
 */
@NullMarked
package jikenbo.archive.form.entry;

import org.jspecify.annotations.NullMarked;
