package jikenbo.report.csv;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.RuleBook;
import jikenbo.coding.Sector;
import jikenbo.statistics.FiscalYear;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.Period;
import org.jspecify.annotations.Nullable;

/** The files that explain the codes, one row for each member in reporting order. */
final class DimensionTables {

  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** {@code quarter} is that of the calendar year; the fiscal year begins in April. */
  static final Table<Member<YearMonth>> MONTHS =
      Table.<Member<YearMonth>>named("dim_month")
          .month("report_month", Member::value)
          .text("name_ja", of(m -> m.getYear() + "年" + m.getMonthValue() + "月"))
          .text("name_en", of(ENGLISH_MONTH::format))
          .integer("sort_order", Member::order)
          .integer("year", of(YearMonth::getYear))
          .integer("month", of(YearMonth::getMonthValue))
          .integer("quarter", of(month -> month.get(IsoFields.QUARTER_OF_YEAR)))
          .integer("fiscal_year", of(month -> FiscalYear.of(month).year()));

  static final Table<Member<Cause>> CAUSES =
      Table.<Member<Cause>>named("dim_cause")
          .text("cause_code", of(Cause::code))
          .text("name_ja", of(Cause::nameJa))
          .text("name_en", of(Cause::nameEn))
          .integer("sort_order", Member::order)
          .text("jnsa", of(Cause::jnsa))
          .text("tsr", of(Cause::tsr))
          .text("veris", of(Cause::veris));

  static final Table<Member<Method>> METHODS =
      Table.<Member<Method>>named("dim_method")
          .text("method_code", of(Method::code))
          .text("name_ja", of(Method::nameJa))
          .text("name_en", of(Method::nameEn))
          .integer("sort_order", Member::order)
          .text("cause_code", of(DimensionTables::causeCode));

  static final Table<Member<Sector>> SECTORS =
      Table.<Member<Sector>>named("dim_sector")
          .text("sector_code", of(Sector::code))
          .text("name_ja", of(Sector::nameJa))
          .text("name_en", of(Sector::nameEn))
          .integer("sort_order", Member::order)
          .text("jsic", of(Sector::jsic));

  private DimensionTables() {}

  static Stream<Member<YearMonth>> months(MonthlyStatistics statistics) {
    return members(statistics.coverage().map(Period::months).stream().flatMap(m -> m.stream()));
  }

  static Stream<Member<Cause>> causes() {
    return members(Stream.of(Cause.values()));
  }

  /** Every method of the rule book, and the one that stands where a notice does not tell it. */
  static Stream<Member<Method>> methods(RuleBook ruleBook) {
    Method unknown = new Method(Method.UNKNOWN, Cause.UNKNOWN, "不明", "Unknown");
    return members(
        Stream.concat(
            ruleBook.methods().stream().filter(method -> !isUnknown(method)), Stream.of(unknown)));
  }

  static Stream<Member<Sector>> sectors() {
    return members(Stream.of(Sector.values()));
  }

  /** Empty for an unknown method, for it occurs with every cause. */
  private static @Nullable String causeCode(Method method) {
    return isUnknown(method) ? null : method.cause().code();
  }

  private static boolean isUnknown(Method method) {
    return method.code().equals(Method.UNKNOWN);
  }

  private static <T> Stream<Member<T>> members(Stream<T> values) {
    var all = values.toList();
    return IntStream.range(0, all.size()).mapToObj(i -> new Member<>(all.get(i), i + 1));
  }

  private static <T, V> Function<Member<T>, @Nullable V> of(Function<T, @Nullable V> value) {
    return member -> value.apply(member.value());
  }

  /**
   * A row of a dimension.
   *
   * @param value the member
   * @param order its place in reports, from 1
   */
  record Member<T>(T value, int order) {}
}
