package jikenbo.casebook;

import java.util.ArrayList;
import java.util.List;
import jikenbo.archive.Post;
import jikenbo.coding.model.Coder;
import jikenbo.coding.model.Coding;
import jikenbo.coding.model.NoticeCoding;
import jikenbo.coding.rule.RuleBook;
import jikenbo.dating.Dating;
import jikenbo.dating.PageDating;
import jikenbo.dating.PostText;
import jikenbo.fact.Evidence;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.ReadNotice;
import jikenbo.fact.notice.NoticeReader;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.review.Doubt;

/**
 * Reads and codes the posts of a page: a pure function of the page and the rule book. Safe for
 * threads.
 */
public final class PageCoder {

  private final NoticeReader reader;
  private final Coder coder;

  /** A coder with these rules. */
  public PageCoder(RuleBook ruleBook) {
    LocalGovernments localGovernments = LocalGovernments.load();
    this.reader = new NoticeReader(localGovernments);
    this.coder = new Coder(ruleBook, localGovernments);
  }

  /**
   * Reads and codes all posts of one page; together they tell their months.
   *
   * @param posts in the order of the page
   * @return what was made of each of them, in the same order
   */
  public List<CodedPost> code(List<Post> posts) {
    if (posts.stream().anyMatch(post -> !tellsItsDay(post))) {
      return codeTogether(posts);
    }
    return posts.stream().flatMap(post -> codeTogether(List.of(post)).stream()).toList();
  }

  /** An entry of a feed or backup needs no neighbours to be dated, and they stand in any order. */
  private static boolean tellsItsDay(Post post) {
    return post.imprint() != null && post.dateLine() != null;
  }

  private List<CodedPost> codeTogether(List<Post> posts) {
    List<PostText> texts = posts.stream().map(PostText::of).toList();
    List<Dating> datings = PageDating.of(texts);
    List<CodedPost> coded = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      coded.add(code(ParsedNotice.of(texts.get(i), datings.get(i))));
    }
    return coded;
  }

  private CodedPost code(ParsedNotice notice) {
    Coding coding = coder.ask(notice);
    if (!coding.isIncident()) {
      return CodedPost.article("組織の事件・事故の公表ではありません", notice.dating().month(), coding.doubts());
    }
    ReadNotice read = reader.read(notice);
    NoticeCoding classes = coding.of(read.facts().organization());
    List<Doubt> doubts = new ArrayList<>(read.doubts());
    doubts.addAll(classes.doubts());
    return CodedPost.incident(notice(notice, read, classes), doubts);
  }

  private static CodedPost.Notice notice(
      ParsedNotice notice, ReadNotice read, NoticeCoding coding) {
    List<Evidence> evidence = new ArrayList<>(read.evidence());
    evidence.addAll(coding.evidence());
    String disclosureId = Identity.disclosure(notice, read.facts());
    return new CodedPost.Notice(
        disclosureId,
        Identity.incident(disclosureId, read.facts().caseNumber()),
        Copy.of(notice, read.facts()),
        read.facts(),
        coding.codes(),
        evidence);
  }
}
