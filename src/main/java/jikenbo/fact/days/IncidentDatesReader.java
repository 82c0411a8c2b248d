package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jikenbo.fact.Confidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Probability;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import jikenbo.text.DateMention;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import jikenbo.weigh.Verdict;
import jikenbo.weigh.Verdict.Opinion;
import jikenbo.weigh.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an incident began, when it ended and when somebody noticed: of all readings of the
 * three days together, the one that the clues speak most for.
 */
public final class IncidentDatesReader {

  /** Where the weights stand on the class path. */
  public static final String WEIGHTS_FILE = "/jikenbo/fact/days-weights.tsv";

  private static final Weights WEIGHTS = Weights.load(WEIGHTS_FILE);

  /** Cues of what has happened, which no day ahead can tell. */
  private static final Set<String> PAST =
      Set.of("noticing", "told", "mistake", "losing", "attacking");

  private final ParsedNotice notice;
  private final NoticeText text;
  private final List<Doubt> doubts = new ArrayList<>();

  private IncidentDatesReader(ParsedNotice notice) {
    this.notice = notice;
    this.text = notice.text();
  }

  /** Reads a notice; a day that it does not tell is empty. */
  public static IncidentDates read(ParsedNotice notice) {
    return new IncidentDatesReader(notice).read();
  }

  private IncidentDates read() {
    addDaysAhead();
    Verdict<DayChoice> verdict = DayBallot.of(notice).decide(WEIGHTS);
    DayChoice best = verdict.best().reading();
    return new IncidentDates(
        day(verdict, best, DayChoice::from, "occurred_from"),
        day(verdict, best, DayChoice::to, "occurred_to"),
        day(verdict, best, DayChoice::detected, "detected_on"),
        doubts);
  }

  private Optional<Fact<LocalDate>> day(
      Verdict<DayChoice> verdict,
      DayChoice best,
      Function<DayChoice, @Nullable ToldDay> which,
      String field) {
    ToldDay taken = which.apply(best);
    List<Opinion<Optional<LocalDate>>> answers =
        verdict.answers(choice -> Optional.ofNullable(DayChoice.date(which.apply(choice))));
    Optional<LocalDate> date = Optional.ofNullable(DayChoice.date(taken));
    double probability =
        answers.stream()
            .filter(answer -> answer.reading().equals(date))
            .mapToDouble(Opinion::probability)
            .sum();
    Confidence confidence = Probability.confidence(probability);
    if (confidence == Confidence.LOW) {
      addDoubt(field, date, answers);
    }
    return Optional.ofNullable(taken)
        .map(day -> new Fact<>(day.date(), confidence, "days.weighed", mention(day).span()));
  }

  /** A day is told by its month rather than by 同日, where both are there. */
  private static DateMention mention(ToldDay day) {
    return day.mentions().stream()
        .filter(DateMention::hasMonth)
        .findFirst()
        .orElse(day.mentions().get(0));
  }

  private void addDoubt(
      String field, Optional<LocalDate> taken, List<Opinion<Optional<LocalDate>>> answers) {
    Optional<LocalDate> other =
        answers.stream()
            .map(Opinion::reading)
            .filter(answer -> !answer.equals(taken))
            .findFirst()
            .orElse(Optional.empty());
    LocalDate shown = taken.or(() -> other).orElse(null);
    notice.dates().mentions().stream()
        .filter(mention -> mention.date().equals(shown))
        .findFirst()
        .ifPresent(
            mention ->
                doubts.add(
                    DoubtKind.UNCERTAIN_FACT.at(
                        text.lineAt(mention.span().start()),
                        field,
                        taken.map(Objects::toString).orElse(""),
                        other.map(Objects::toString).orElse(""),
                        text.quote(mention.span()))));
  }

  /** What is told as done, on a day after the publication, has a slip in its date. */
  private void addDaysAhead() {
    LocalDate published = notice.dating().trustedDay();
    Set<LocalDate> told = new HashSet<>();
    for (DateMention mention : notice.dates().mentions()) {
      boolean ahead = published != null && mention.hasDay() && mention.date().isAfter(published);
      if (ahead && mention.hasMonth() && tellsPast(mention) && told.add(mention.date())) {
        int line = text.lineAt(mention.span().start());
        doubts.add(
            DoubtKind.DATE_AFTER_PUBLICATION.at(
                line, text.quote(mention.span()), Objects.requireNonNull(published)));
      }
    }
  }

  private boolean tellsPast(DateMention mention) {
    Span sentence = text.sentenceAt(mention.span().start()).span();
    Set<String> told =
        notice
            .cues()
            .days()
            .names(new Span(mention.span().end(), Math.max(mention.span().end(), sentence.end())));
    return told.stream().anyMatch(PAST::contains) && !told.contains("planned");
  }
}
