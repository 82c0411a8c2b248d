package jikenbo.fact.notice;

import jikenbo.archive.post.Post;
import jikenbo.fact.NoticeFacts;
import jikenbo.fact.Notices;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.ReadNotice;
import jikenbo.fact.organization.LocalGovernments;

/** What the reader of all facts makes of notices for tests. */
public final class ReadNotices {

  private static final NoticeReader READER = new NoticeReader(LocalGovernments.load());

  private ReadNotices() {}

  /** A post that stands alone on its page. */
  public static ReadNotice of(Post post) {
    return of(Notices.parsed(post));
  }

  /** A prepared post. */
  public static ReadNotice of(ParsedNotice notice) {
    return READER.read(notice);
  }

  /** The facts of a notice under a plain heading. */
  public static NoticeFacts facts(String body) {
    return of(Notices.post("【セキュリティ事件簿#2024-901】株式会社みどり お詫びとご報告 2024/6/10", body)).facts();
  }
}
