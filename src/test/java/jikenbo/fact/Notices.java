package jikenbo.fact;

import java.util.List;
import jikenbo.archive.Post;
import jikenbo.archive.SourceLocation;
import jikenbo.dating.PageDating;
import jikenbo.dating.PostText;

/** Notices for tests, made of a heading and a body. */
public final class Notices {

  private static final NoticeReader READER = new NoticeReader(LocalGovernments.load());

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

  /** What the reader makes of a post. */
  public static ReadNotice read(Post post) {
    return read(parsed(post));
  }

  /** What the reader makes of a prepared post. */
  static ReadNotice read(ParsedNotice notice) {
    return READER.read(notice);
  }

  /** The facts of a notice under a plain heading. */
  public static NoticeFacts facts(String body) {
    return read(post("【セキュリティ事件簿#2024-901】株式会社みどり お詫びとご報告 2024/6/10", body)).facts();
  }
}
