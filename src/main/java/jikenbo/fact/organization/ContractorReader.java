package jikenbo.fact.organization;

import java.util.List;
import java.util.Optional;
import jikenbo.fact.Confidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Probability;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import jikenbo.weigh.Verdict.Opinion;
import jikenbo.weigh.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Reads the contractor or service at which the cause lay, as the clues of the bodies that a notice
 * names speak for it.
 */
public final class ContractorReader {

  /** Where the weights stand on the class path. */
  public static final String WEIGHTS_FILE = "/jikenbo/fact/contractor-weights.tsv";

  private static final Weights WEIGHTS = Weights.load(WEIGHTS_FILE);

  private ContractorReader() {}

  /**
   * Reads a notice.
   *
   * @param organization whose notice it is; null where it is not known
   */
  public static ContractorReading read(ParsedNotice notice, @Nullable String organization) {
    List<Opinion<NamedBody>> answers =
        ContractorBallot.of(notice, organization).decide(WEIGHTS).answers(body -> body);
    Opinion<NamedBody> best = answers.get(0);
    Confidence confidence = Probability.confidence(best.probability());
    List<Doubt> doubts =
        confidence == Confidence.LOW
            ? List.of(doubt(notice.text(), best.reading(), answers.get(1).reading()))
            : List.of();
    return new ContractorReading(fact(best.reading(), confidence), doubts);
  }

  private static Optional<Fact<String>> fact(NamedBody body, Confidence confidence) {
    return body.isNone()
        ? Optional.empty()
        : Optional.of(
            new Fact<>(body.name(), confidence, "third-party.weighed", body.places().get(0)));
  }

  private static Doubt doubt(NoticeText text, NamedBody taken, NamedBody other) {
    Span shown = (taken.isNone() ? other : taken).places().get(0);
    return DoubtKind.UNCERTAIN_FACT.at(
        text.lineAt(shown.start()), "third_party", taken.name(), other.name(), text.quote(shown));
  }
}
