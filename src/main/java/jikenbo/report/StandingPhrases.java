package jikenbo.report;

import static jikenbo.report.Phrases.number;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;

/**
 * Where the disclosures of the report month stand among the last thirteen months, of which only
 * those count that the archive covers whole.
 */
final class StandingPhrases {

  /** The same month of last year, the months between, and the report month. */
  private static final int MONTHS = 13;

  /** Of fewer months a place says nothing. */
  private static final int FEWEST = 3;

  private final Survey survey;
  private final List<YearMonth> earlier;
  private final int now;

  StandingPhrases(Survey survey) {
    this.survey = survey;
    this.earlier =
        Period.endingWith(survey.month(), MONTHS).months().stream()
            .filter(month -> !month.equals(survey.month()))
            .filter(month -> survey.coverage().level(month) == Level.FULL)
            .toList();
    this.now = disclosures(survey.month());
  }

  /** The place; empty when the month is not covered whole or too few others are. */
  Optional<String> words() {
    boolean full = survey.coverage().level(survey.month()) == Level.FULL;
    return full && earlier.size() + 1 >= FEWEST ? Optional.of(place()) : Optional.empty();
  }

  private String place() {
    int all = earlier.size() + 1;
    String among = all == MONTHS ? "直近13か月" : "直近13か月のうち全月を収録した%sか月".formatted(all);
    int more = count(other -> other > now);
    int less = count(other -> other < now);
    if (more + less == 0) {
      return among + "はどの月も同数";
    }
    if (more == 0) {
      return among + "で" + (count(other -> other == now) == 0 ? "最多" : "最多に並ぶ件数");
    }
    if (less == 0) {
      return among + "で" + (count(other -> other == now) == 0 ? "最少" : "最少に並ぶ件数");
    }
    return since(other -> other >= now, "多さ")
        .or(() -> since(other -> other <= now, "少なさ"))
        .orElseGet(() -> "%sで%s番目に多い件数".formatted(among, number(more + 1)));
  }

  /** The last time that it was so; empty when that is not long ago. */
  private Optional<String> since(IntPredicate fits, String words) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      YearMonth month = earlier.get(i);
      if (fits.test(disclosures(month))) {
        return i > earlier.size() - FEWEST
            ? Optional.empty()
            : Optional.of(
                "%s%s（%s件）以来の%s"
                    .formatted(
                        whole(month) ? "" : "収録した月では",
                        Phrases.month(month),
                        number(disclosures(month)),
                        words));
      }
    }
    return Optional.empty();
  }

  /** Whether the archive has every month from there to here, so that nothing is passed over. */
  private boolean whole(YearMonth from) {
    return survey.coverage().isFull(new Period(from, survey.month()));
  }

  private int count(IntPredicate fits) {
    return (int) earlier.stream().mapToInt(this::disclosures).filter(fits).count();
  }

  private int disclosures(YearMonth month) {
    Long value = survey.value(Measure.DISCLOSURES, Period.of(month));
    return value == null ? 0 : value.intValue();
  }
}
