/** What an issue of a report shows otherwise than the one before it, and why. */
@NullMarked
package jikenbo.revision;

import org.jspecify.annotations.NullMarked;
