package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How hard it is to believe that two posts of these months stand one above the other, as the
 * negative logarithm of a probability. Pages run newest first, some through days and some through
 * years; how fast is learned from the printed dates.
 *
 * @param monthsBetween how many months neighbours lie apart on average
 */
record PageOrder(double monthsBetween) {

  /** On listing pages of the archive, three of four neighbours are of one month. */
  private static final double USUAL = 0.3;

  private static final double MUCH_OLDER = 5;
  private static final double MONTH_NEWER = 4.5;
  private static final double MUCH_NEWER = 6.5;

  /** Learns from the posts of a page. */
  static PageOrder of(List<Testimony> posts) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < posts.size(); i++) {
      if (isPlausible(posts.get(i).printed())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (last <= first) {
      return new PageOrder(USUAL);
    }
    LocalDate newest = posts.get(first).printed();
    LocalDate oldest = posts.get(last).printed();
    double months =
        newest == null || oldest == null
            ? 0
            : ChronoUnit.MONTHS.between(YearMonth.from(oldest), YearMonth.from(newest));
    return new PageOrder(Math.max(USUAL, months / (last - first)));
  }

  private static boolean isPlausible(@Nullable LocalDate printed) {
    return printed != null && Testimony.isPlausible(printed.getYear());
  }

  /** Of the month of a post and that of the post below it. */
  double of(YearMonth above, YearMonth below) {
    long older = ChronoUnit.MONTHS.between(below, above);
    if (older < 0) {
      return older == -1 ? MONTH_NEWER : MUCH_NEWER;
    }
    double stay = 1 / (1 + monthsBetween);
    return Math.min(MUCH_OLDER, -Math.log(stay) - older * Math.log(1 - stay));
  }
}
