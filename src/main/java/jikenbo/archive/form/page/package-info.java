/** What of a saved page is the text of posts, and what is set around it. */
@NullMarked
package jikenbo.archive.form.page;

import org.jspecify.annotations.NullMarked;
