package jikenbo.text;

/**
 * A keyword found in a text.
 *
 * @param keyword the word
 * @param span where it stands
 */
public record KeywordHit(String keyword, Span span) {}
