package jikenbo.fact;

import java.util.List;
import jikenbo.archive.post.Heading;
import jikenbo.archive.post.Post;
import jikenbo.dating.Dating;
import jikenbo.dating.PostText;
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
 * @param dating when it was published
 * @param dates the dates it tells
 * @param quantities the numbers it tells
 * @param cues the words of the book of cues that it holds
 */
public record ParsedNotice(
    Post post,
    Heading heading,
    NoticeText text,
    Dating dating,
    Dates dates,
    List<Quantity> quantities,
    NoticeCues cues) {

  /** Copies the list. */
  public ParsedNotice {
    quantities = List.copyOf(quantities);
  }

  /**
   * Prepares a post.
   *
   * @param dating what its page tells of its day
   */
  public static ParsedNotice of(PostText post, Dating dating) {
    return new ParsedNotice(
        post.post(),
        post.heading(),
        post.text(),
        dating,
        dating.resolve(post.dates()),
        QuantityReader.read(post.text().text()),
        NoticeCues.of(post.text().text()));
  }
}
