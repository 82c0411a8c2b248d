package jikenbo.fact.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.Shares;
import jikenbo.fact.days.DayExamples;
import jikenbo.fact.days.DayScore;
import jikenbo.fact.people.PeopleExamples;
import jikenbo.fact.people.PeopleScore;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.weigh.BallotFit.Example;
import jikenbo.weigh.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often people and days are right on hands that nothing was fitted on: a sixth of the hands is
 * left out in turn, whole hands and never single notices. It fits the weights again for each sixth,
 * which takes minutes, and writes how right each level of confidence was for the workbook:
 *
 * <pre>mvn test -Dtest=UnseenHandsTest -DargLine=-Djikenbo.cross=true</pre>
 */
@EnabledIfSystemProperty(named = "jikenbo.cross", matches = "true")
class UnseenHandsTest {

  private final Map<Hand, List<LabelledNotice>> notices = new LinkedHashMap<>();
  private final Map<Hand, List<Example<?>>> people = new LinkedHashMap<>();
  private final Map<Hand, List<Example<?>>> days = new LinkedHashMap<>();

  UnseenHandsTest() {
    for (Hand hand : Hands.forFitting()) {
      List<LabelledNotice> own = LabelledNotice.of(hand);
      notices.put(hand, own);
      people.put(hand, examples(own, PeopleExamples::of));
      days.put(hand, examples(own, DayExamples::of));
    }
  }

  @Test
  void peopleAndDaysAreReadOnHandsThatNothingWasFittedOn() throws IOException {
    Shares total = new Shares();
    List<Shares> folds =
        Hands.folds(List.copyOf(notices.keySet())).parallelStream().map(this::without).toList();
    folds.forEach(total::add);
    System.out.println("all " + total);
    total.calibration().write("calibration-weighed.tsv", UnseenHandsTest.class);
    List<LabelledNotice> real =
        Hands.forScoring().stream()
            .filter(hand -> !notices.containsKey(hand))
            .flatMap(hand -> LabelledNotice.of(hand).stream())
            .toList();
    System.out.println(
        "pages in ../shared "
            + score(
                real,
                others(people, List.of(), PeopleExamples.ofShortNotices()),
                others(days, List.of(), DayExamples.ofShortNotices())));

    assertThat(total.percent("people")).isGreaterThanOrEqualTo(88);
    assertThat(total.percent("from")).isGreaterThanOrEqualTo(88);
    assertThat(total.percent("to")).isGreaterThanOrEqualTo(82);
    assertThat(total.percent("detected")).isGreaterThanOrEqualTo(88);
  }

  /** What is right of some hands, read with weights that were fitted on the others. */
  private Shares without(List<Hand> unseen) {
    Shares own =
        score(
            unseen.stream()
                .flatMap(hand -> notices.getOrDefault(hand, List.of()).stream())
                .toList(),
            others(people, unseen, PeopleExamples.ofShortNotices()),
            others(days, unseen, DayExamples.ofShortNotices()));
    System.out.println(unseen + " " + own);
    return own;
  }

  private static List<Example<?>> examples(
      List<LabelledNotice> notices, Function<LabelledNotice, List<? extends Example<?>>> question) {
    List<Example<?>> examples = new ArrayList<>();
    notices.forEach(notice -> examples.addAll(question.apply(notice)));
    return examples;
  }

  private static List<Example<?>> others(
      Map<Hand, List<Example<?>>> examples, List<Hand> left, List<? extends Example<?>> more) {
    List<Example<?>> others = new ArrayList<>(more);
    examples.forEach(
        (hand, own) -> {
          if (!left.contains(hand)) {
            others.addAll(own);
          }
        });
    return others;
  }

  private static Shares score(
      List<LabelledNotice> notices,
      List<? extends Example<?>> people,
      List<? extends Example<?>> days) {
    Weights ofPeople = FactWeightsTest.PEOPLE_FIT.fit(people);
    Weights ofDays = FactWeightsTest.DAYS_FIT.fit(days);
    Shares shares = new Shares();
    for (LabelledNotice notice : notices) {
      PeopleScore.add(shares, notice, ofPeople);
      DayScore.add(shares, notice, ofDays);
    }
    return shares;
  }
}
