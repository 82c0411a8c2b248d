package jikenbo.fact;

import java.time.LocalDate;
import java.util.List;
import jikenbo.archive.Heading;
import jikenbo.archive.Post;
import jikenbo.text.DateReader;
import jikenbo.text.Dates;
import jikenbo.text.NoticeText;
import jikenbo.text.Quantity;
import jikenbo.text.QuantityReader;

/**
 * A post prepared for the readers of facts: each date and number is found once and shared by all.
 *
 * @param post the post
 * @param heading the parts of its heading line
 * @param text the normalised text, cut into sentences
 * @param dates the dates it tells
 * @param quantities the numbers it tells
 */
public record ParsedNotice(
    Post post, Heading heading, NoticeText text, Dates dates, List<Quantity> quantities) {

  /** Copies the list. */
  public ParsedNotice {
    quantities = List.copyOf(quantities);
  }

  /** Prepares a post. */
  public static ParsedNotice of(Post post) {
    Heading heading = Heading.parse(post.heading());
    NoticeText text = NoticeText.of(post.text(), post.source().line());
    LocalDate published = heading.date();
    if (published == null) {
      published = post.newer() != null ? post.newer() : post.older();
    }
    return new ParsedNotice(
        post,
        heading,
        text,
        DateReader.read(text.text(), published),
        QuantityReader.read(text.text()));
  }
}
