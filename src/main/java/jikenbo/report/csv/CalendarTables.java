package jikenbo.report.csv;

import static jikenbo.report.csv.Constraint.atLeast;
import static jikenbo.report.csv.Constraint.atMost;
import static jikenbo.report.csv.Constraint.oneOf;
import static jikenbo.report.csv.Constraint.required;
import static jikenbo.report.csv.Constraint.unique;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.FiscalYear;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.Period;

/** The files that explain months and days. The quarter is that of the calendar year. */
final class CalendarTables {

  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final List<Field<LocalDate>> DAYS = Catalogue.ofType(FieldType.DAY);

  static final Table<Month> MONTHS =
      Table.<Month>named("dim_month")
          .month("report_month", Month::value, required(), unique())
          .text("name_ja", of(m -> m.getYear() + "年" + m.getMonthValue() + "月"), required())
          .text("name_en", of(ENGLISH_MONTH::format), required())
          .integer("sort_order", Month::order, required(), unique(), atLeast(1))
          .date("first_day", of(month -> month.atDay(1)), required(), unique())
          .integer("year", of(YearMonth::getYear), required())
          .integer("month", of(YearMonth::getMonthValue), required(), atLeast(1), atMost(12))
          .integer("quarter", of(CalendarTables::quarter), required(), atLeast(1), atMost(4))
          .integer("fiscal_year", of(month -> FiscalYear.of(month).year()), required())
          .integer("fiscal_quarter", of(FiscalYear::quarter), required(), atLeast(1), atMost(4))
          .integer("fiscal_month", of(FiscalYear::month), required(), atLeast(1), atMost(12))
          .text(
              "coverage",
              month -> month.coverage().code(),
              required(),
              oneOf(Coverage.Level.values(), Coverage.Level::code))
          .key("report_month");

  static final Table<LocalDate> DATES =
      Table.<LocalDate>named("dim_date")
          .date("date", day -> day, required(), unique())
          .month("report_month", YearMonth::from, required())
          .integer("year", LocalDate::getYear, required())
          .integer("month", LocalDate::getMonthValue, required(), atLeast(1), atMost(12))
          .integer("day", LocalDate::getDayOfMonth, required(), atLeast(1), atMost(31))
          .integer(
              "weekday", day -> day.getDayOfWeek().getValue(), required(), atLeast(1), atMost(7))
          .integer("quarter", at(CalendarTables::quarter), required(), atLeast(1), atMost(4))
          .integer("fiscal_year", at(month -> FiscalYear.of(month).year()), required())
          .integer("fiscal_quarter", at(FiscalYear::quarter), required(), atLeast(1), atMost(4))
          .integer("fiscal_month", at(FiscalYear::month), required(), atLeast(1), atMost(12))
          .text("fiscal_year_name", at(month -> FiscalYear.of(month).year() + "年度"), required())
          .key("date");

  private CalendarTables() {}

  /** Every month from the first to the last of which the archive has something. */
  static Stream<Month> months(MonthlyStatistics statistics) {
    Coverage coverage = statistics.coverage();
    List<YearMonth> months = coverage.extent().map(Period::months).orElse(List.of());
    return IntStream.range(0, months.size())
        .mapToObj(i -> new Month(months.get(i), i + 1, coverage.level(months.get(i))));
  }

  /** Every day from the first to the last that a disclosure tells of. */
  static Stream<LocalDate> dates(Casebook casebook) {
    LocalDate first = null;
    LocalDate last = null;
    try (Stream<Disclosure> disclosures = casebook.disclosures()) {
      Stream<LocalDate> days = disclosures.flatMap(CalendarTables::days);
      for (LocalDate day : (Iterable<LocalDate>) days::iterator) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    return first == null || last == null ? Stream.empty() : first.datesUntil(last.plusDays(1));
  }

  private static Stream<LocalDate> days(Disclosure disclosure) {
    return DAYS.stream().flatMap(field -> Stream.ofNullable(field.of(disclosure)));
  }

  private static int quarter(YearMonth month) {
    return month.get(IsoFields.QUARTER_OF_YEAR);
  }

  private static <V> Function<Month, V> of(Function<YearMonth, V> value) {
    return month -> value.apply(month.value());
  }

  private static <V> Function<LocalDate, V> at(Function<YearMonth, V> value) {
    return day -> value.apply(YearMonth.from(day));
  }

  /**
   * A month of the archive.
   *
   * @param value the month
   * @param order its place, from 1
   * @param coverage how much of it there is
   */
  record Month(YearMonth value, int order, Coverage.Level coverage) {}
}
