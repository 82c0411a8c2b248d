package jikenbo.fact;

import java.util.List;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.SourceLocation;
import jikenbo.dating.PageDating;
import jikenbo.dating.PostText;

/** Notices for tests, made of a heading and a body. */
public final class Notices {

  private Notices() {}

  /** A post that stands alone on its page. */
  public static Post post(String heading, String body) {
    String text = heading + "\n\n" + body;
    return new Post(new SourceLocation("page.txt", 1), text.lines().toList(), null);
  }

  /** A post that stands alone on its page, prepared for the readers. */
  public static ParsedNotice parsed(Post post) {
    PostText text = PostText.of(post);
    return ParsedNotice.of(text, PageDating.of(List.of(text)).get(0));
  }
}
