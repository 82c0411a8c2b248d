package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jikenbo.accuracy.Calibration;
import jikenbo.accuracy.RightShare;
import jikenbo.coding.Sector;
import jikenbo.fact.Confidence;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.labels.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often sectors are right on hands that nothing was fitted on: a sixth of the hands that no
 * rule was written after is left out in turn. It fits the points again for each sixth, which takes
 * minutes:
 *
 * <pre>mvn test -Dtest=UnseenSectorsTest -DargLine=-Djikenbo.cross=true</pre>
 */
@EnabledIfSystemProperty(named = "jikenbo.cross", matches = "true")
class UnseenSectorsTest {

  private static final String COLUMN = "sector_code";

  private final RightShare strict = new RightShare();
  private final RightShare lenient = new RightShare();
  private final RightShare rules = new RightShare();
  private final Calibration confident = new Calibration(List.of(COLUMN));

  @Test
  void sectorsAreToldOnHandsThatNothingWasFittedOn() throws IOException {
    Corpus<SectorExample> corpus = SectorExample.corpus();
    double[] trust = SectorFit.trust(corpus);
    for (List<Hand> unseen : Hands.folds(corpus.judges())) {
      SectorModel model = SectorFit.of(corpus.without(unseen), trust).model();
      for (Hand hand : unseen) {
        RightShare own = new RightShare();
        for (SectorExample example : corpus.of(hand)) {
          own.add(score(example, model));
        }
        System.out.println(hand + " " + own);
      }
    }
    for (String writer : Wordings.WRITERS) {
      List<String> others =
          Wordings.WRITERS.stream().filter(other -> !other.equals(writer)).toList();
      SectorModel model =
          SectorFit.of(new Corpus<>(corpus.hands(), SectorExample.others(others)), trust).model();
      RightShare own = new RightShare();
      SectorExample.reworded(List.of(writer))
          .forEach(example -> own.add(opinion(example, model).best() == example.sector()));
      System.out.println(writer + " " + own);
    }
    System.out.printf(
        "strict %s lenient %s, rules alone %s, %s%n", strict, lenient, rules, confident);

    confident.write("calibration-sectors.tsv", UnseenSectorsTest.class);

    assertThat(strict.percent()).isGreaterThan(rules.percent()).isGreaterThanOrEqualTo(94.5);
    assertThat(confident.of(COLUMN, Confidence.HIGH).percent()).isGreaterThanOrEqualTo(95);
    assertThat(confident.of(COLUMN, Confidence.MEDIUM).percent()).isGreaterThanOrEqualTo(80);
  }

  private static SectorOpinion opinion(SectorExample example, SectorModel model) {
    return SectorOpinion.of(example.votes(), example.text(), example.organization(), model);
  }

  private boolean score(SectorExample example, SectorModel model) {
    SectorOpinion opinion = opinion(example, model);
    boolean right = opinion.best() == example.sector();
    boolean defensible = right || example.alternatives().contains(opinion.best().code());
    strict.add(right);
    lenient.add(defensible);
    rules.add(example.votes().best().orElse(Sector.UNKNOWN) == example.sector());
    confident.add(COLUMN, opinion.confidence(), defensible);
    return right;
  }
}
