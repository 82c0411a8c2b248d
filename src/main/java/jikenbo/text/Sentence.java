package jikenbo.text;

/**
 * One sentence of a notice, or one line where the notice is a list.
 *
 * @param span where it stands in the normalised text
 * @param section what the part around it speaks about
 * @param line line of the page on which it begins, counted from 1
 */
public record Sentence(Span span, SectionKind section, int line) {}
