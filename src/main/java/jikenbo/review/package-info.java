/** What a person should look at: the kinds of doubts, and the words that tell of them. */
@NullMarked
package jikenbo.review;

import org.jspecify.annotations.NullMarked;
