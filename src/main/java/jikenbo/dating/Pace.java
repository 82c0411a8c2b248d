package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How fast the numbers of cases run through the year, learned from the posts of a page whose month
 * and number are known: between two of them, numbers lie evenly.
 */
final class Pace {

  private static final int MONTHS = 12;
  private static final double DAYS_OF_MONTH = 31;
  private static final double MIDDLE_OF_MONTH = 0.5;

  /** Months into the year of known numbers, by year and serial. */
  private final NavigableMap<Integer, NavigableMap<Integer, Double>> known;

  private final double numbersPerMonth;

  private Pace(NavigableMap<Integer, NavigableMap<Integer, Double>> known, double numbersPerMonth) {
    this.known = known;
    this.numbersPerMonth = numbersPerMonth;
  }

  /**
   * Learns from the posts that tell their month themselves; null where none of them does.
   *
   * @param months one for each post
   */
  static @Nullable Pace of(List<Testimony> posts, List<YearMonth> months) {
    NavigableMap<Integer, NavigableMap<Integer, Double>> known = new TreeMap<>();
    List<Double> paces = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      CaseNumber number = posts.get(i).number();
      if (number != null
          && number.serial() > 0
          && number.year() == months.get(i).getYear()
          && posts.get(i).tellsItself()) {
        double passed = passed(posts.get(i), months.get(i));
        known.computeIfAbsent(number.year(), y -> new TreeMap<>()).put(number.serial(), passed);
        paces.add(number.serial() / passed);
      }
    }
    if (paces.isEmpty()) {
      return null;
    }
    paces.sort(Comparator.naturalOrder());
    return new Pace(known, paces.get(paces.size() / 2));
  }

  /** How many months of its year had passed when a post appeared; more than 0. */
  private static double passed(Testimony post, YearMonth month) {
    LocalDate day = post.printed();
    double ofMonth =
        day != null && YearMonth.from(day).equals(month)
            ? day.getDayOfMonth() / DAYS_OF_MONTH
            : MIDDLE_OF_MONTH;
    return month.getMonthValue() - 1 + ofMonth;
  }

  /** How many months a number lies outside a month; 0 within it, and where nothing is known. */
  double monthsOff(CaseNumber number, YearMonth month) {
    Optional<Double> expected = months(number);
    if (expected.isEmpty() || month.getYear() != number.year()) {
      return 0;
    }
    double start = month.getMonthValue() - 1;
    return Math.max(0, Math.max(start - expected.get(), expected.get() - start - 1));
  }

  private Optional<Double> months(CaseNumber number) {
    if (number.serial() == 0) {
      return Optional.empty();
    }
    NavigableMap<Integer, Double> year = known.getOrDefault(number.year(), new TreeMap<>());
    var below = year.floorEntry(number.serial());
    var above = year.ceilingEntry(number.serial());
    int from = below == null ? 0 : below.getKey();
    double months = below == null ? 0 : below.getValue();
    double pace =
        above == null || above.getKey() == from
            ? numbersPerMonth
            : (above.getKey() - from) / (above.getValue() - months);
    double ahead = pace > 0 ? (number.serial() - from) / pace : 0;
    return Optional.of(Math.min(MONTHS, months + ahead));
  }
}
