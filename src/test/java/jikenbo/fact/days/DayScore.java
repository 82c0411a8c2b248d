package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.RightAnswer;
import jikenbo.fact.Shares;
import jikenbo.weigh.Verdict;
import jikenbo.weigh.Verdict.Opinion;
import jikenbo.weigh.Weights;
import org.jspecify.annotations.Nullable;

/** Whether the three days are read right by given weights. */
public final class DayScore {

  private DayScore() {}

  /** Reads a notice and counts whether each day is right. */
  public static void add(Shares shares, LabelledNotice notice, Weights weights) {
    Verdict<DayChoice> verdict = DayBallot.of(notice.notice()).decide(weights);
    RightAnswer right = notice.right();
    DayChoice best = verdict.best().reading();
    boolean from = Objects.equals(DayChoice.date(best.from()), right.from());
    boolean to = Objects.equals(DayChoice.date(best.to()), right.to());
    boolean detected = Objects.equals(DayChoice.date(best.detected()), right.detected());
    shares.add("from", from);
    shares.add("to", to);
    shares.add("detected", detected);
    addLevel(shares, verdict, DayChoice::from, "occurred_from", from);
    addLevel(shares, verdict, DayChoice::to, "occurred_to", to);
    addLevel(shares, verdict, DayChoice::detected, "detected_on", detected);
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
      shares.add(column, probability, right);
    }
  }
}
