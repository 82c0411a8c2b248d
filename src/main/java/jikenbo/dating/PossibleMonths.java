package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The months that the posts of a page can be of. */
final class PossibleMonths {

  /** Years that a text tells count when they lie this near to those of headings and numbers. */
  private static final int YEARS_AROUND = 2;

  private static final int MONTHS = 12;

  private PossibleMonths() {}

  /**
   * All months of every year that a heading, a date line or a number tells, or a text beside these,
   * in their order; empty where nothing tells a year.
   */
  static List<YearMonth> of(List<Testimony> posts) {
    NavigableSet<Integer> years = new TreeSet<>();
    NavigableSet<Integer> told = new TreeSet<>();
    for (Testimony post : posts) {
      add(years, post.headingDay());
      add(years, post.lineDay());
      if (post.number() != null) {
        years.add(post.number().year());
      }
      post.told().stream().filter(ToldDay::tellsYear).map(ToldDay::year).forEach(told::add);
    }
    years.addAll(
        years.isEmpty()
            ? told
            : told.subSet(years.first() - YEARS_AROUND, true, years.last() + YEARS_AROUND, true));
    List<YearMonth> months = new ArrayList<>();
    for (int year : years) {
      for (int month = 1; month <= MONTHS; month++) {
        months.add(YearMonth.of(year, month));
      }
    }
    if (!years.isEmpty()) {
      // What a text tells of December can appear in January.
      months.add(YearMonth.of(years.last() + 1, 1));
    }
    return months;
  }

  private static void add(NavigableSet<Integer> years, @Nullable LocalDate day) {
    if (day != null && Testimony.isPlausible(day.getYear())) {
      years.add(day.getYear());
    }
  }
}
