package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.RightAnswer;
import jikenbo.fact.ShortNotices;
import jikenbo.fact.ShortNotices.ShortNotice;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.weigh.BallotFit.Example;
import org.jspecify.annotations.Nullable;

/** Notices asked for their three days, with the right answers: what the weights are fitted on. */
public final class DayExamples {

  private DayExamples() {}

  /** The question of a labelled notice, and of it cut down to the sentences that tell its days. */
  public static List<? extends Example<?>> of(LabelledNotice labelled) {
    ParsedNotice notice = labelled.notice();
    RightAnswer answer = labelled.right();
    List<Example<DayChoice>> examples = new ArrayList<>(List.of(example(notice, answer, 1)));
    Set<@Nullable LocalDate> right =
        new HashSet<>(Arrays.asList(answer.from(), answer.to(), answer.detected()));
    Set<Sentence> telling =
        notice.dates().mentions().stream()
            .filter(mention -> mention.hasDay() && right.contains(mention.date()))
            .map(mention -> notice.text().sentenceAt(mention.span().start()))
            .filter(sentence -> sentence.section() != SectionKind.TITLE)
            .collect(Collectors.toSet());
    if (!telling.isEmpty()) {
      examples.add(example(labelled.cutDown(telling), answer, LabelledNotice.CUT_DOWN));
    }
    return examples;
  }

  /** The questions of all short notices. */
  public static List<? extends Example<?>> ofShortNotices() {
    return ShortNotices.days().stream().map(DayExamples::ofShort).toList();
  }

  private static Example<DayChoice> ofShort(ShortNotice notice) {
    List<String> days = notice.values();
    RightAnswer answer =
        new RightAnswer(null, day(days.get(0)), day(days.get(1)), day(days.get(2)));
    return example(notice.parsed(), answer, 1);
  }

  private static @Nullable LocalDate day(String value) {
    return value.isEmpty() ? null : LocalDate.parse(value);
  }

  private static Example<DayChoice> example(ParsedNotice asked, RightAnswer answer, double weight) {
    return new Example<>(DayBallot.of(asked), choice -> isRight(choice, answer), weight);
  }

  private static boolean isRight(DayChoice choice, RightAnswer answer) {
    return Objects.equals(DayChoice.date(choice.from()), answer.from())
        && Objects.equals(DayChoice.date(choice.to()), answer.to())
        && Objects.equals(DayChoice.date(choice.detected()), answer.detected());
  }
}
