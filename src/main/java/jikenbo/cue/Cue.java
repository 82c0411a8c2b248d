package jikenbo.cue;

import jikenbo.text.Span;

/**
 * A word of a list, found in a text.
 *
 * @param name of the list
 * @param span where it stands
 */
public record Cue(String name, Span span) {}
