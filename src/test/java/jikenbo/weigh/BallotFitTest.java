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

    Weights weights = new BallotFit(1, 0.1).fit(examples);

    assertThat(weights.of(List.of("victims")))
        .isPositive()
        .isGreaterThan(weights.of(List.of("mails")));
  }

  @Test
  void aClueThatEveryReadingGivesTellsNothing() {
    Weights weights = new BallotFit(1, 0.1).fit(tenOf(example("victims", "mails")));

    assertThat(weights.points()).doesNotContainKey("always");
  }

  @Test
  void cluesOfFewBallotsAreLeftOut() {
    List<Example<String>> examples = tenOf(example("victims", "mails"));
    examples.add(example("seldom", "mails"));

    assertThat(new BallotFit(2, 0.1).fit(examples).points()).doesNotContainKey("seldom");
  }

  @Test
  void theSameExamplesGiveTheSameBits() {
    List<Example<String>> examples = tenOf(example("victims", "mails"));
    examples.add(example("mails", "victims"));
    BallotFit fit = new BallotFit(1, 1);

    assertThat(fit.fit(examples)).isEqualTo(fit.fit(examples));
  }
}
