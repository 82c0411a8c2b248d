package jikenbo.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotTest {

  private static final Weights WEIGHTS =
      new Weights(Map.of("harm", 2.0, "total", 1.0, "part", -1.0));

  private final Ballot<String> ballot = new Ballot<>();

  private double probability(String reading) {
    return ballot.decide(WEIGHTS).opinions().stream()
        .filter(opinion -> opinion.reading().equals(reading))
        .mapToDouble(Verdict.Opinion::probability)
        .sum();
  }

  @Test
  void theReadingThatCluesSpeakForIsTheLikeliest() {
    ballot.candidate("38", ballot.bundle(List.of("harm")));
    ballot.candidate("2", ballot.bundle(List.of("part")));

    assertThat(ballot.decide(WEIGHTS).best().reading()).isEqualTo("38");
  }

  @Test
  void probabilitiesAreOddsOfThePoints() {
    ballot.candidate("38", ballot.bundle(List.of("harm")));
    ballot.candidate("none", ballot.bundle(List.of()));

    assertThat(probability("38") / probability("none")).isCloseTo(Math.exp(2), within(1e-9));
    assertThat(probability("38") + probability("none")).isCloseTo(1, within(1e-9));
  }

  @Test
  void aClueThatWasNeverWeighedCountsNothing() {
    ballot.candidate("a", ballot.bundle(List.of("unheard of")));
    ballot.candidate("b", ballot.bundle(List.of()));

    assertThat(probability("a")).isEqualTo(probability("b"));
  }

  @Test
  void ofTheMembersOfAReadingEachCountsItsShare() {
    int harm = ballot.bundle(List.of("harm"));
    int part = ballot.bundle(List.of("part"));
    ballot.candidate("sum", new int[] {}, new int[] {harm, part});
    ballot.candidate("none");

    assertThat(probability("sum") / probability("none")).isCloseTo(Math.exp(0.5), within(1e-9));
  }

  @Test
  void readingsThatComeToTheSameAnswerAreTakenTogether() {
    int harm = ballot.bundle(List.of("harm"));
    ballot.candidate("38 in the heading", harm);
    ballot.candidate("38 in a list", harm);
    ballot.candidate("40", harm);

    List<Verdict.Opinion<String>> answers =
        ballot.decide(WEIGHTS).answers(reading -> reading.substring(0, 2));

    assertThat(answers).extracting(Verdict.Opinion::reading).containsExactly("38", "40");
    assertThat(answers.get(0).probability()).isCloseTo(2.0 / 3, within(1e-9));
  }
}
