package jikenbo.casebook;

import java.util.ArrayList;
import java.util.List;
import jikenbo.archive.Post;
import jikenbo.coding.Coder;
import jikenbo.coding.Coding;
import jikenbo.coding.NoticeCoding;
import jikenbo.coding.RuleBook;
import jikenbo.fact.Evidence;
import jikenbo.fact.LocalGovernments;
import jikenbo.fact.NoticeReader;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.ReadNotice;
import jikenbo.review.Doubt;
import jikenbo.review.PostWithoutMonth;

/** Reads and codes one post: a pure function of the post and the rule book. Safe for threads. */
public final class PostCoder {

  private final NoticeReader reader;
  private final Coder coder;

  /** A coder with these rules. */
  public PostCoder(RuleBook ruleBook) {
    LocalGovernments localGovernments = LocalGovernments.load();
    this.reader = new NoticeReader(localGovernments);
    this.coder = new Coder(ruleBook, localGovernments);
  }

  /** Reads and codes one post. */
  public CodedPost code(Post post) {
    ParsedNotice notice = ParsedNotice.of(post);
    Coding coding = coder.ask(notice);
    if (!coding.isIncident()) {
      return CodedPost.article("組織の事件・事故の公表ではありません");
    }
    return reader
        .read(notice)
        .map(
            read ->
                CodedPost.incident(notice(notice, read, coding.of(read.facts().organization()))))
        .orElseGet(() -> CodedPost.rejected(new PostWithoutMonth(post.source().line())));
  }

  private static CodedPost.Notice notice(
      ParsedNotice notice, ReadNotice read, NoticeCoding coding) {
    List<Evidence> evidence = new ArrayList<>(read.evidence());
    evidence.addAll(coding.evidence());
    List<Doubt> doubts = new ArrayList<>(read.doubts());
    doubts.addAll(coding.doubts());
    String disclosureId = Identity.disclosure(notice, read.facts());
    return new CodedPost.Notice(
        disclosureId,
        Identity.incident(disclosureId, read.facts().caseNumber()),
        read.facts(),
        coding.codes(),
        evidence,
        doubts);
  }
}
