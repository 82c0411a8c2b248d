package jikenbo.fact;

import jikenbo.text.Span;

/**
 * A value and the words that it was read from.
 *
 * @param value what was read
 * @param confidence how far it can be trusted
 * @param rule id of the rule that read it
 * @param span where the words stand in the normalised text of the post
 * @param <T> type of the value
 */
public record Fact<T>(T value, Confidence confidence, String rule, Span span) {}
