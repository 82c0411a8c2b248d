/** The book of cues: lists of words, each under a name that a person understands. */
@NullMarked
package jikenbo.cue;

import org.jspecify.annotations.NullMarked;
