package jikenbo.casebook;

import java.time.YearMonth;
import java.util.List;
import jikenbo.coding.Codes;
import jikenbo.fact.Evidence;
import jikenbo.fact.NoticeFacts;
import jikenbo.review.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * What the reader and the coder made of one post.
 *
 * @param kind {@code INCIDENT} or {@code ARTICLE}; duplicates are told later
 * @param notice the coded notice; null unless the kind is {@code INCIDENT}
 * @param reason why the post has another kind, in Japanese; null for a notice
 * @param month the month in which it appeared; null where that cannot be told, or where nothing but
 *     a heading stands there, as in side bars
 * @param doubts what a person should look at
 */
public record CodedPost(
    PostKind kind,
    @Nullable Notice notice,
    @Nullable String reason,
    @Nullable YearMonth month,
    List<Doubt> doubts) {

  /** Copies the list. */
  public CodedPost {
    doubts = List.copyOf(doubts);
  }

  /** A post that is no notice of an incident. */
  public static CodedPost article(String reason, @Nullable YearMonth month, List<Doubt> doubts) {
    return new CodedPost(PostKind.ARTICLE, null, reason, month, doubts);
  }

  /** A post that is one. */
  public static CodedPost incident(Notice notice, List<Doubt> doubts) {
    return new CodedPost(
        PostKind.INCIDENT,
        notice,
        null,
        notice.copy().body() ? notice.facts().reportMonth() : null,
        doubts);
  }

  /**
   * A notice of an incident with its facts and classes.
   *
   * @param disclosureId the same for every copy of the same post under the same heading
   * @param copy what tells it from its copies
   * @param incidentId the same for every disclosure of one incident
   * @param facts what it says
   * @param codes the classes it was coded with
   * @param evidence where each of these was read
   */
  public record Notice(
      String disclosureId,
      String incidentId,
      Copy copy,
      NoticeFacts facts,
      Codes codes,
      List<Evidence> evidence)
      implements CodedNotice {

    /** Copies the list. */
    public Notice {
      evidence = List.copyOf(evidence);
    }
  }
}
