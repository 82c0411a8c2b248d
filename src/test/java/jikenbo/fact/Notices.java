package jikenbo.fact;

import java.time.LocalDate;
import jikenbo.archive.Post;
import jikenbo.archive.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Notices for tests, made of a heading and a body. */
public final class Notices {

  private static final NoticeReader READER = new NoticeReader(LocalGovernments.load());

  private Notices() {}

  /** A post without neighbours. */
  public static Post post(String heading, String body) {
    return post(heading, body, null, null);
  }

  /** A post between dated posts. */
  public static Post post(
      String heading, String body, @Nullable LocalDate newer, @Nullable LocalDate older) {
    String text = heading + "\n\n" + body;
    return new Post(new SourceLocation("page.txt", 1), text.lines().toList(), newer, older);
  }

  /** What the reader makes of a post; the post must tell its month. */
  public static ReadNotice read(Post post) {
    return READER.read(ParsedNotice.of(post)).orElseThrow();
  }

  /** The facts of a notice under a plain heading. */
  public static NoticeFacts facts(String body) {
    return read(post("【セキュリティ事件簿#2024-901】株式会社みどり お詫びとご報告 2024/6/10", body)).facts();
  }
}
