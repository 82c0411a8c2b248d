/** Labelled notices: what people say of the posts on pages by many hands. */
@NullMarked
package jikenbo.labels;

import org.jspecify.annotations.NullMarked;
