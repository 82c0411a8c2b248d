/**
 * The forms in which blogs are kept beside plain text: saved pages, feeds, backups. One class reads
 * a form; all give the same kind of entry.
 */
@NullMarked
package jikenbo.archive.form;

import org.jspecify.annotations.NullMarked;
