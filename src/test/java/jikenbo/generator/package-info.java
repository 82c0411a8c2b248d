/**
 * Writes archives of any size from sentences and organisations that are invented, and labels that
 * say what each post tells.
 */
@NullMarked
package jikenbo.generator;

import org.jspecify.annotations.NullMarked;
