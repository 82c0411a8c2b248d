/** Parts of a step that workers do: how they are cut, ordered over a broker, and waited for. */
@NullMarked
package jikenbo.job.part;

import org.jspecify.annotations.NullMarked;
