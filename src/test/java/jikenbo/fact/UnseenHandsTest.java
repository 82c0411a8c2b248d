package jikenbo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jikenbo.accuracy.Calibration;
import jikenbo.accuracy.RightShare;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.weigh.BallotFit.Example;
import jikenbo.weigh.Verdict;
import jikenbo.weigh.Verdict.Opinion;
import jikenbo.weigh.Weights;
import org.jspecify.annotations.Nullable;
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

  private static final double SURE = 0.9;

  private static final List<String> COLUMNS =
      List.of("occurred_from", "occurred_to", "detected_on", "affected_count");

  private final Map<Hand, List<LabelledNotice>> notices = new LinkedHashMap<>();
  private final Map<Hand, List<Example<HeadCount>>> people = new LinkedHashMap<>();
  private final Map<Hand, List<Example<DayChoice>>> days = new LinkedHashMap<>();

  UnseenHandsTest() {
    for (Hand hand : Hands.forFitting()) {
      List<LabelledNotice> own = LabelledNotice.of(hand);
      notices.put(hand, own);
      people.put(hand, own.stream().flatMap(notice -> notice.peopleExamples().stream()).toList());
      days.put(hand, own.stream().flatMap(notice -> notice.daysExamples().stream()).toList());
    }
  }

  @Test
  void peopleAndDaysAreReadOnHandsThatNothingWasFittedOn() throws IOException {
    Shares total = new Shares();
    for (List<Hand> unseen : Hands.folds(List.copyOf(notices.keySet()))) {
      Shares own =
          score(
              unseen.stream()
                  .flatMap(hand -> notices.getOrDefault(hand, List.of()).stream())
                  .toList(),
              others(people, unseen, ShortNotices.peopleExamples()),
              others(days, unseen, ShortNotices.daysExamples()));
      System.out.println(unseen + " " + own);
      total.add(own);
    }
    System.out.println("all " + total);
    total.calibration.write("calibration-weighed.tsv", UnseenHandsTest.class);
    List<LabelledNotice> real =
        Hands.forScoring().stream()
            .filter(hand -> !notices.containsKey(hand))
            .flatMap(hand -> LabelledNotice.of(hand).stream())
            .toList();
    System.out.println(
        "pages in ../shared "
            + score(
                real,
                others(people, List.of(), ShortNotices.peopleExamples()),
                others(days, List.of(), ShortNotices.daysExamples())));

    assertThat(total.percent("people")).isGreaterThanOrEqualTo(88);
    assertThat(total.percent("from")).isGreaterThanOrEqualTo(88);
    assertThat(total.percent("to")).isGreaterThanOrEqualTo(82);
    assertThat(total.percent("detected")).isGreaterThanOrEqualTo(88);
  }

  private static <T> List<Example<T>> others(
      Map<Hand, List<Example<T>>> examples, List<Hand> left, List<Example<T>> more) {
    List<Example<T>> others = new ArrayList<>(more);
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
      List<Example<HeadCount>> people,
      List<Example<DayChoice>> days) {
    Weights ofPeople = FactWeightsTest.PEOPLE_FIT.fit(people);
    Weights ofDays = FactWeightsTest.DAYS_FIT.fit(days);
    Shares shares = new Shares();
    for (LabelledNotice notice : notices) {
      addPeople(shares, notice, PeopleBallot.of(notice.notice()).decide(ofPeople));
      addDays(shares, notice, DayBallot.of(notice.notice()).decide(ofDays));
    }
    return shares;
  }

  private static void addPeople(Shares shares, LabelledNotice notice, Verdict<HeadCount> verdict) {
    long right = notice.right().count();
    Opinion<Long> best = verdict.answers(HeadCount::value).get(0);
    boolean strict = best.reading() == right;
    boolean lenient = strict || notice.canBe(best.reading());
    shares.add("people", strict);
    shares.add("people lenient", lenient);
    shares.add(right == 0 ? "people, none told" : "people, told", strict);
    if (best.probability() >= SURE) {
      shares.add("people, sure", lenient);
    }
    if (best.reading() != 0) {
      shares.calibration.add("affected_count", Probability.confidence(best.probability()), lenient);
    }
  }

  private static void addDays(Shares shares, LabelledNotice notice, Verdict<DayChoice> verdict) {
    DayChoice best = verdict.best().reading();
    shares.add("from", notice.right().isFrom(best));
    shares.add("to", notice.right().isTo(best));
    shares.add("detected", notice.right().isDetected(best));
    addLevel(shares, verdict, DayChoice::from, "occurred_from", notice.right().isFrom(best));
    addLevel(shares, verdict, DayChoice::to, "occurred_to", notice.right().isTo(best));
    addLevel(shares, verdict, DayChoice::detected, "detected_on", notice.right().isDetected(best));
  }

  private static void addLevel(
      Shares shares,
      Verdict<DayChoice> verdict,
      Function<DayChoice, @Nullable ToldDay> which,
      String column,
      boolean right) {
    LocalDate date = DayChoice.date(which.apply(verdict.best().reading()));
    if (date != null) {
      double probability =
          verdict.opinions().stream()
              .filter(opinion -> date.equals(DayChoice.date(which.apply(opinion.reading()))))
              .mapToDouble(Opinion::probability)
              .sum();
      shares.calibration.add(column, Probability.confidence(probability), right);
    }
  }

  /** Right ones of how many, by field, and by level of confidence. */
  private static final class Shares {

    private final Map<String, RightShare> fields = new LinkedHashMap<>();
    private final Calibration calibration = new Calibration(COLUMNS);

    void add(String field, boolean right) {
      of(field).add(right);
    }

    void add(Shares other) {
      other.fields.forEach((field, more) -> of(field).add(more));
      calibration.add(other.calibration);
    }

    private RightShare of(String field) {
      return fields.computeIfAbsent(field, name -> new RightShare());
    }

    double percent(String field) {
      return of(field).percent();
    }

    @Override
    public String toString() {
      return fields + " " + calibration;
    }
  }
}
