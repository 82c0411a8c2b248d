package jikenbo.generator;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes the days of one notice the way its organisation does. */
final class DayWriter {

  private static final int FIRST_OF_REIWA = 2019;
  private static final LocalDate REIWA = LocalDate.of(FIRST_OF_REIWA, 5, 1);
  private static final int BEFORE_FIRST_OF_HEISEI = 1988;

  private final boolean wareki;
  private final boolean weekdays;
  private final boolean everyYear;

  /** Year that a day without one is taken to be of; 0 before the first is told. */
  private int year;

  DayWriter(Chance chance, boolean official) {
    this.wareki = official && chance.percent(60);
    this.weekdays = chance.percent(30);
    this.everyYear = chance.percent(30);
  }

  /** A day; the year is left out where it is that of the day before it. */
  String write(LocalDate day) {
    String monthAndDay = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    String text = (everyYear || year != day.getYear() ? yearOf(day) : "") + monthAndDay;
    year = day.getYear();
    return weekdays ? text + "（" + weekday(day) + "）" : text;
  }

  private String yearOf(LocalDate day) {
    if (!wareki) {
      return day.getYear() + "年";
    }
    if (day.isBefore(REIWA)) {
      return "平成" + (day.getYear() - BEFORE_FIRST_OF_HEISEI) + "年";
    }
    int ofReiwa = day.getYear() - FIRST_OF_REIWA + 1;
    return "令和" + (ofReiwa == 1 ? "元" : Integer.toString(ofReiwa)) + "年";
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
  }
}
