package jikenbo.coding.rule;

import jikenbo.text.Span;

/**
 * What one rule says of one notice.
 *
 * @param rule the rule
 * @param weight its weight in the best place where it matched
 * @param span the words that matched there, in the text that was looked at
 */
public record Vote(Rule rule, int weight, Span span) {

  /** The same vote on a text that holds the one looked at from this character on. */
  public Vote movedBy(int characters) {
    return new Vote(rule, weight, new Span(span.start() + characters, span.end() + characters));
  }
}
