package jikenbo.text;

import java.util.List;

/**
 * The dates of a text.
 *
 * @param mentions dates that exist, in the order of the text
 * @param refused what looks like a date and is none, such as {@code 令和6年6月31日}
 */
public record Dates(List<DateMention> mentions, List<Span> refused) {

  /** Copies the lists. */
  public Dates {
    mentions = List.copyOf(mentions);
    refused = List.copyOf(refused);
  }

  /** The mentions within a span, in their order. */
  public List<DateMention> within(Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }
}
