package jikenbo.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jikenbo.weigh.BallotFit.Example;
import org.junit.jupiter.api.Test;

class BallotFitTest {

  private static Example<String> example(String right, String wrong) {
    Ballot<String> ballot = new Ballot<>();
    ballot.candidate(right, ballot.bundle(List.of(right, "always")));
    ballot.candidate(wrong, ballot.bundle(List.of(wrong, "always")));
    return new Example<>(ballot, right::equals, 1);
  }

  private static List<Example<String>> tenOf(Example<String> example) {
    return new ArrayList<>(Collections.nCopies(10, example));
  }

  @Test
  void whatIsRightMoreOftenGetsMorePoints() {
    List<Example<String>> examples = tenOf(example("victims", "mails"));
    examples.add(example("mails", "victims"));

    Weights weights = new BallotFit(1, 0.1, Dropout.NONE).fit(examples);

    assertThat(weights.of(List.of("victims")))
        .isPositive()
        .isGreaterThan(weights.of(List.of("mails")));
  }

  @Test
  void aClueThatEveryReadingGivesTellsNothing() {
    Weights weights = new BallotFit(1, 0.1, Dropout.NONE).fit(tenOf(example("victims", "mails")));

    assertThat(weights.points()).doesNotContainKey("always");
  }

  @Test
  void cluesOfFewBallotsAreLeftOut() {
    List<Example<String>> examples = tenOf(example("victims", "mails"));
    examples.add(example("seldom", "mails"));

    assertThat(new BallotFit(2, 0.1, Dropout.NONE).fit(examples).points())
        .doesNotContainKey("seldom");
  }

  @Test
  void aClueThatAlwaysStandsBesideAStrongerOneEarnsMoreWhenCluesAreMissing() {
    Ballot<String> ballot = new Ballot<>();
    ballot.candidate("victims", ballot.bundle(List.of("leaked", "of customers", "named")));
    ballot.candidate("mails", ballot.bundle(List.of("sent")));
    Ballot<String> other = new Ballot<>();
    other.candidate("victims", other.bundle(List.of("leaked")));
    other.candidate("mails", other.bundle(List.of("sent")));
    List<Example<String>> examples = tenOf(new Example<>(ballot, "victims"::equals, 1));
    examples.addAll(tenOf(new Example<>(other, "victims"::equals, 1)));

    double whole = shareOf("named", new BallotFit(1, 0.1, Dropout.NONE).fit(examples));
    double thinned = shareOf("named", new BallotFit(1, 0.1, new Dropout(20, 0.7, 1)).fit(examples));

    assertThat(thinned).isGreaterThan(whole);
  }

  /** How much a clue counts beside the strongest one. */
  private static double shareOf(String clue, Weights weights) {
    return weights.of(List.of(clue)) / weights.of(List.of("leaked"));
  }

  @Test
  void theSameExamplesGiveTheSameBits() {
    List<Example<String>> examples = tenOf(example("victims", "mails"));
    examples.add(example("mails", "victims"));
    BallotFit fit = new BallotFit(1, 1, new Dropout(2, 0.5, 1.5));

    assertThat(fit.fit(examples)).isEqualTo(fit.fit(examples));
  }
}
