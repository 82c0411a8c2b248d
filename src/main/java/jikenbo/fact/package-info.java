/**
 * What a fact is, and a notice prepared for the readers, each of which has a room by its subject.
 */
@NullMarked
package jikenbo.fact;

import org.jspecify.annotations.NullMarked;
