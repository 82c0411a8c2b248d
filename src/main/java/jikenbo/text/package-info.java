/**
 * Normalised text that keeps the way back to the page, and what every reader of facts shares:
 * keywords, sections, dates, numbers.
 */
@NullMarked
package jikenbo.text;

import org.jspecify.annotations.NullMarked;
