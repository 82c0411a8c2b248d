package jikenbo.fact.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.WeightsFile;
import jikenbo.fact.days.DayExamples;
import jikenbo.fact.organization.ContractorExamples;
import jikenbo.fact.people.PeopleExamples;
import jikenbo.labels.Hands;
import jikenbo.weigh.BallotFit;
import jikenbo.weigh.BallotFit.Example;
import jikenbo.weigh.Dropout;
import org.junit.jupiter.api.Test;

/**
 * Holds the weights of people, days and contractors against the labelled notices they are fitted
 * on. With {@code -Djikenbo.fit=true} it fits them anew.
 */
class FactWeightsTest {

  /** Clues of fewer notices tell more of these notices than of others. */
  private static final int FEWEST = 8;

  /** These and the next were found on hands that nothing had been fitted on. */
  static final BallotFit PEOPLE_FIT = new BallotFit(FEWEST, 10, new Dropout(3, 0.7, 1.75));

  static final BallotFit DAYS_FIT = new BallotFit(FEWEST, 10, new Dropout(3, 0.7, 1.5));

  /** One notice in eight names a contractor. */
  static final BallotFit CONTRACTORS_FIT = new BallotFit(5, 1, Dropout.NONE);

  private static final Path FACTS = Path.of("src/main/resources/jikenbo/fact");

  private static final WeightsFile PEOPLE =
      new WeightsFile(FACTS.resolve("people-weights.tsv"), "a number being that of those affected");
  private static final WeightsFile CONTRACTORS =
      new WeightsFile(
          FACTS.resolve("contractor-weights.tsv"), "a body being that at which the cause lay");
  private static final WeightsFile DAYS =
      new WeightsFile(
          FACTS.resolve("days-weights.tsv"),
          "a day being that of the beginning, the end or the discovery");

  private static final List<LabelledNotice> NOTICES =
      Hands.forFitting().stream().flatMap(hand -> LabelledNotice.of(hand).stream()).toList();

  @Test
  void weightsOfPeopleAreThoseOfTheLabelledNotices() throws IOException {
    List<Example<?>> examples = examples(PeopleExamples::of, PeopleExamples.ofShortNotices());
    if (Boolean.getBoolean("jikenbo.fit")) {
      PEOPLE.write(PEOPLE_FIT.fit(examples), examples);
    }

    assertThat(PEOPLE.isOf(examples)).as("people-weights.tsv fits the labelled notices").isTrue();
  }

  @Test
  void weightsOfDaysAreThoseOfTheLabelledNotices() throws IOException {
    List<Example<?>> examples = examples(DayExamples::of, DayExamples.ofShortNotices());
    if (Boolean.getBoolean("jikenbo.fit")) {
      DAYS.write(DAYS_FIT.fit(examples), examples);
    }

    assertThat(DAYS.isOf(examples)).as("days-weights.tsv fits the labelled notices").isTrue();
  }

  @Test
  void weightsOfContractorsAreThoseOfTheLabelledNotices() throws IOException {
    List<Example<?>> examples =
        examples(
            notice -> List.of(ContractorExamples.of(notice)), ContractorExamples.ofShortNotices());
    if (Boolean.getBoolean("jikenbo.fit")) {
      CONTRACTORS.write(CONTRACTORS_FIT.fit(examples), examples);
    }

    assertThat(CONTRACTORS.isOf(examples))
        .as("contractor-weights.tsv fits the labelled notices")
        .isTrue();
  }

  private static List<Example<?>> examples(
      Function<LabelledNotice, List<? extends Example<?>>> question,
      List<? extends Example<?>> more) {
    List<Example<?>> examples = new ArrayList<>();
    NOTICES.forEach(notice -> examples.addAll(question.apply(notice)));
    examples.addAll(more);
    return examples;
  }
}
