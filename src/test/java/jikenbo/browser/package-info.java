/** The page in a real browser; not part of the ordinary tests, for not every machine has one. */
@NullMarked
package jikenbo.browser;

import org.jspecify.annotations.NullMarked;
