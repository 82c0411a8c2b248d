package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import jikenbo.accuracy.Calibration;
import jikenbo.accuracy.RightShare;
import jikenbo.fact.Confidence;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often causes are right on hands that nothing was fitted on: a sixth of the hands that no rule
 * was written after is left out in turn. It fits the points again for each sixth, which takes
 * minutes:
 *
 * <pre>mvn test -Dtest=UnseenCausesTest -DargLine=-Djikenbo.cross=true</pre>
 */
@EnabledIfSystemProperty(named = "jikenbo.cross", matches = "true")
class UnseenCausesTest {

  private static final String COLUMN = "cause_code";

  private final RightShare strict = new RightShare();
  private final RightShare lenient = new RightShare();
  private final RightShare rules = new RightShare();
  private final RightShare agreed = new RightShare();
  private final RightShare disputed = new RightShare();
  private final Calibration confident = new Calibration(List.of(COLUMN));

  @Test
  void causesAreToldOnHandsThatNothingWasFittedOn() throws IOException {
    Corpus<CauseExample> corpus = CauseCorpus.load();
    double[] trust = CauseFit.trust(corpus);
    for (List<Hand> unseen : Hands.folds(corpus.judges())) {
      CauseModel model = new CauseModel(CauseFit.of(corpus.without(unseen), trust));
      for (Hand hand : unseen) {
        RightShare own = new RightShare();
        for (CauseExample example : corpus.of(hand)) {
          own.add(
              score(example, CauseOpinion.of(example.votes(), example.text(), model, Set.of())));
        }
        System.out.println(hand + " " + own);
      }
    }
    System.out.printf(
        "strict %s lenient %s, rules alone %s, agreed %s, disputed %s, %s%n",
        strict, lenient, rules, agreed, disputed, confident);

    confident.write("calibration-causes.tsv", UnseenCausesTest.class);

    assertThat(strict.percent()).isGreaterThan(rules.percent()).isGreaterThanOrEqualTo(95);
    assertThat(lenient.percent()).isGreaterThanOrEqualTo(96);
    assertThat(confident.of(COLUMN, Confidence.HIGH).percent()).isGreaterThanOrEqualTo(95);
    assertThat(confident.of(COLUMN, Confidence.MEDIUM).percent()).isGreaterThanOrEqualTo(80);
  }

  private boolean score(CauseExample example, CauseOpinion opinion) {
    boolean right = opinion.best() == example.cause();
    boolean defensible = example.right().contains(opinion.best().code());
    strict.add(right);
    lenient.add(defensible);
    rules.add(example.votes().best().orElse("unknown").equals(example.right().get(0)));
    (opinion.rival().isEmpty() ? agreed : disputed).add(right);
    confident.add(COLUMN, opinion.confidence(), defensible);
    return right;
  }
}
