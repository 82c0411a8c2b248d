package jikenbo.dating;

import jikenbo.archive.post.Heading;
import jikenbo.archive.post.Post;
import jikenbo.text.DateExpressions;
import jikenbo.text.NoticeText;

/**
 * A post with its text made ready for the readers: normalised, cut into sentences, its dates found
 * but not yet completed.
 *
 * @param post the post
 * @param heading the parts of its heading line
 * @param text heading and body
 * @param dates the dates of heading and body as they are written
 */
public record PostText(Post post, Heading heading, NoticeText text, DateExpressions dates) {

  /** Makes a post ready. */
  public static PostText of(Post post) {
    int line = post.source().line();
    NoticeText text =
        post.imprint() == null
            ? NoticeText.of(post.text(), line)
            : NoticeText.at(post.text(), line);
    return new PostText(post, Heading.parse(post.heading()), text, DateExpressions.in(text.text()));
  }
}
