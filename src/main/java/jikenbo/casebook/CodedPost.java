package jikenbo.casebook;

import java.util.List;
import jikenbo.coding.Codes;
import jikenbo.fact.Evidence;
import jikenbo.fact.NoticeFacts;
import jikenbo.review.Doubt;
import jikenbo.review.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What the reader and the coder made of one post.
 *
 * @param kind {@code INCIDENT}, {@code ARTICLE} or {@code REJECTED}; duplicates are told later
 * @param notice the coded notice; null unless the kind is {@code INCIDENT}
 * @param reason why the post has another kind, in Japanese; null for a notice
 * @param rejection why it cannot be counted; null unless the kind is {@code REJECTED}
 */
public record CodedPost(
    PostKind kind,
    @Nullable Notice notice,
    @Nullable String reason,
    @Nullable Rejection rejection) {

  /** A post that is no notice of an incident. */
  public static CodedPost article(String reason) {
    return new CodedPost(PostKind.ARTICLE, null, reason, null);
  }

  /** A notice that cannot be counted. */
  public static CodedPost rejected(Rejection rejection) {
    return new CodedPost(PostKind.REJECTED, null, rejection.message(), rejection);
  }

  /** A post that is one. */
  public static CodedPost incident(Notice notice) {
    return new CodedPost(PostKind.INCIDENT, notice, null, null);
  }

  /**
   * A notice of an incident with its facts and classes.
   *
   * @param disclosureId the same for every copy of the same post
   * @param incidentId the same for every disclosure of one incident
   * @param facts what it says
   * @param codes the classes it was coded with
   * @param evidence where each of these was read
   * @param doubts what a person should look at
   */
  public record Notice(
      String disclosureId,
      String incidentId,
      NoticeFacts facts,
      Codes codes,
      List<Evidence> evidence,
      List<Doubt> doubts) {

    /** Copies the lists. */
    public Notice {
      evidence = List.copyOf(evidence);
      doubts = List.copyOf(doubts);
    }
  }
}
