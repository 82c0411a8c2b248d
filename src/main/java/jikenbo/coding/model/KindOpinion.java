package jikenbo.coding.model;

import jikenbo.coding.Kind;
import jikenbo.fact.Confidence;
import jikenbo.fact.Probability;

/**
 * Whether a post is a notice of an incident.
 *
 * @param kind what it is counted as
 * @param incident how likely it is a notice, from 0 to 1
 */
record KindOpinion(Kind kind, double incident) {

  /** What a number or a rule says is not doubted. */
  static KindOpinion sure(Kind kind) {
    return new KindOpinion(kind, kind == Kind.INCIDENT ? 1 : 0);
  }

  /** What is not likely enough to be a notice is counted as none. */
  static KindOpinion of(double incident) {
    boolean likely = Probability.confidence(incident) != Confidence.LOW;
    return new KindOpinion(likely ? Kind.INCIDENT : Kind.ARTICLE, incident);
  }

  /** Whether an article may well be a notice all the same. */
  boolean isDoubtful() {
    return kind == Kind.ARTICLE && Probability.confidence(1 - incident) == Confidence.LOW;
  }
}
