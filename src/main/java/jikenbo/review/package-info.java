/**
 * What a person should look at: each kind of doubt is a small class that says why and what to do.
 */
@NullMarked
package jikenbo.review;

import org.jspecify.annotations.NullMarked;
