/** Tags of saved pages as authors get them wrong, and how they are meant. */
@NullMarked
package jikenbo.archive.form.tag;

import org.jspecify.annotations.NullMarked;
