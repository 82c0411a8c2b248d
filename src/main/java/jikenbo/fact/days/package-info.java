/**
 * When an incident began, ended and was noticed, and where the day of publication stands: readings,
 * clues, stretches, relations.
 */
@NullMarked
package jikenbo.fact.days;

import org.jspecify.annotations.NullMarked;
