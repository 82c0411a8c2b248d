package jikenbo.coding.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.rule.Tally;
import jikenbo.coding.rule.Vote;
import jikenbo.fact.Confidence;
import jikenbo.fact.Probability;
import jikenbo.text.NoticeText;
import jikenbo.weigh.Verdict;
import jikenbo.weigh.Verdict.Opinion;

/**
 * What speaks for the cause of a notice: the votes of rules, and its text as a whole. Both are
 * weighed together; only where a rule of the operator or a house rule speaks, the rules decide by
 * themselves.
 */
final class CauseOpinion {

  private final Tally votes;
  private final NoticeText text;
  private final CauseModel model;
  private final Set<String> residual;
  private final List<Opinion<Cause>> ranking;

  /** What the rules say; empty when none speaks. */
  private final Optional<Cause> ruled;

  private final boolean decided;

  private CauseOpinion(
      Tally votes,
      NoticeText text,
      CauseModel model,
      Set<String> residual,
      List<Opinion<Cause>> ranking) {
    this.votes = votes;
    this.text = text;
    this.model = model;
    this.residual = residual;
    this.ranking = List.copyOf(ranking);
    this.ruled = votes.best().flatMap(Cause::ofCode);
    this.decided = votes.decide();
  }

  /**
   * Weighs the votes and the text.
   *
   * @param residual codes of the methods that give way to any other
   */
  static CauseOpinion of(Tally votes, NoticeText text, CauseModel model, Set<String> residual) {
    Verdict<Cause> verdict = model.judge(text, votes);
    return new CauseOpinion(votes, text, model, residual, verdict.answers(cause -> cause));
  }

  /** The cause; unknown where no rule speaks and the text does not say enough. */
  Cause best() {
    if (decided) {
      return ruled.orElseThrow();
    }
    boolean silent = ruled.isEmpty() && likelihood() == Confidence.LOW;
    return silent ? Cause.UNKNOWN : ranking.get(0).reading();
  }

  /** How sure that is; what no rule says, or a hint alone, is never of high confidence. */
  Confidence confidence() {
    if (decided) {
      return votes.confidence();
    }
    boolean agreed = best() == ruled.orElse(Cause.UNKNOWN) && !votes.isGuess();
    return likelihood() == Confidence.HIGH && !agreed ? Confidence.MEDIUM : likelihood();
  }

  private Confidence likelihood() {
    return Probability.confidence(ranking.get(0).probability());
  }

  /** The method that the rules tell for the cause, or {@link Method#UNKNOWN}. */
  String methodCode() {
    return ofMethod().map(vote -> vote.rule().methodCode()).orElse(Method.UNKNOWN);
  }

  /** Another cause that a person should think of; empty where there is no reason to. */
  Optional<Cause> rival() {
    Optional<Cause> other = ruled.filter(cause -> cause != best());
    return confidence() == Confidence.LOW ? other.or(() -> Optional.of(second())) : other;
  }

  private Cause second() {
    return ranking.stream()
        .map(Opinion::reading)
        .filter(c -> c != best())
        .findFirst()
        .orElseThrow();
  }

  /**
   * Whether anything in the text says so; that it does not tell its cause, no word needs to say.
   */
  boolean isGrounded() {
    return best() != Cause.UNKNOWN || votes.strongest(Cause.UNKNOWN.code()).isPresent();
  }

  /** The words that most speak for a cause: those of a rule, if the rules say so, or a sentence. */
  Ground ground(Cause cause) {
    Optional<Vote> vote = votes.strongest(cause.code());
    if (vote.isPresent() && ruled.equals(Optional.of(cause))) {
      return new Ground(vote.get().rule().id(), vote.get().span());
    }
    return model.ground(text, cause);
  }

  /** The strongest vote for the cause that tells a method; a residual one gives way to others. */
  Optional<Vote> ofMethod() {
    return votes.votes().stream()
        .filter(vote -> vote.rule().classCode().equals(best().code()))
        .filter(vote -> vote.rule().methodCode() != null)
        .max(
            Comparator.comparing((Vote vote) -> !residual.contains(vote.rule().methodCode()))
                .thenComparingInt(Vote::weight));
  }
}
