package jikenbo.casebook.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.casebook.field.FieldType.Member;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.dating.PageDating;
import jikenbo.fact.organization.LocalGovernments;

/**
 * What a person may write into a field. Dates and truth values are also taken in the form that a
 * spreadsheet gives them when it saves the file.
 */
public final class Vocabulary {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
  private static final Pattern NUMBER = Pattern.compile("\\d{4}-[0-9A-Za-z-]{1,20}");
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,17}");

  /** Characters that mean something on one computer only, or nothing at all. */
  private static final Pattern MEANINGLESS =
      Pattern.compile("[\\p{Co}\\p{IsNoncharacter_Code_Point}]");

  /** What notices tell of began some years before the first of them at most. */
  private static final int FIRST_YEAR_TOLD = 1990;

  /** What stands for: not known. */
  private static final Map<FieldType<?>, String> UNKNOWN =
      Map.of(
          FieldType.CAUSE, Cause.UNKNOWN.code(),
          FieldType.METHOD, Method.UNKNOWN,
          FieldType.SECTOR, Sector.UNKNOWN.code());

  private final Map<String, Cause> causeOfMethod;
  private final Map<FieldType<?>, Predicate<String>> words;
  private final LocalDate today;

  /**
   * Knows the classes of the program and these.
   *
   * @param methods methods of the rule book
   * @param localGovernments prefectures and codes
   * @param today the day of the run in Japan; nothing that a notice tells lies after it
   */
  public Vocabulary(List<Method> methods, LocalGovernments localGovernments, LocalDate today) {
    this.causeOfMethod =
        methods.stream()
            .collect(Collectors.toMap(Method::code, Method::cause, (first, second) -> first));
    this.words =
        Map.of(
            FieldType.TEXT, text -> !MEANINGLESS.matcher(text).find(),
            FieldType.CASE_NUMBER, NUMBER.asMatchPredicate(),
            FieldType.METHOD, this::isMethod,
            FieldType.PREFECTURE, localGovernments::isPrefecture,
            FieldType.LOCAL_GOVERNMENT, localGovernments::isCode);
    this.today = today;
  }

  /**
   * The value as the column shows it.
   *
   * @param written as the person wrote it; an empty string for: not known
   * @return empty for: not known
   * @throws NotAllowedException when the field cannot have it
   */
  Optional<String> canonical(Field<?> field, String written) throws NotAllowedException {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return unknown(field);
    }
    Optional<String> value =
        switch (field.type().form()) {
          case TEXT -> Optional.of(text).filter(words(field.type()));
          case DAY -> plausible(field, day(text));
          case MONTH -> plausible(field, month(text));
          case NUMBER -> Optional.of(text).filter(COUNT.asMatchPredicate());
          case FLAG -> oneOf(Stream.of("true", "false"), text.toLowerCase(Locale.ROOT));
          case CODE -> oneOf(field.type().members().stream().map(Member::code), text);
          case CODES -> Optional.empty();
        };
    if (value.isEmpty()) {
      throw new NotAllowedException("「" + text + "」は " + field.name() + " の値として使えません");
    }
    return value;
  }

  /** Whether notices of a cause can have a method; every cause can have one that is not known. */
  boolean fits(String methodCode, String causeCode) {
    Cause cause = causeOfMethod.get(methodCode);
    return methodCode.equals(Method.UNKNOWN) || (cause != null && cause.code().equals(causeCode));
  }

  /** Without its month a notice would be counted nowhere. */
  private static Optional<String> unknown(Field<?> field) throws NotAllowedException {
    Optional<String> unknown = Optional.ofNullable(UNKNOWN.get(field.type()));
    boolean needed = field.isRequired() || field.equals(Catalogue.REPORT_MONTH);
    if (unknown.isEmpty() && needed) {
      throw new NotAllowedException(field.name() + " は空にできません");
    }
    return unknown;
  }

  private Predicate<String> words(FieldType<?> type) {
    return Objects.requireNonNull(words.get(type));
  }

  private boolean isMethod(String code) {
    return code.equals(Method.UNKNOWN) || causeOfMethod.containsKey(code);
  }

  private static Optional<String> oneOf(Stream<String> values, String text) {
    return values.filter(text::equals).findFirst();
  }

  /** A day or month in ISO form, which sorts as the days do. */
  private Optional<String> plausible(Field<?> field, Optional<String> date)
      throws NotAllowedException {
    if (date.isPresent()) {
      String value = date.get();
      String now = today.toString().substring(0, value.length());
      int firstYear = isPublication(field) ? PageDating.FIRST_YEAR : FIRST_YEAR_TOLD;
      if (value.compareTo(now) > 0) {
        throw impossible(field, value, "実行時点の " + now + " より先です");
      }
      if (value.compareTo(Integer.toString(firstYear)) < 0) {
        throw impossible(field, value, firstYear + "年より前です");
      }
    }
    return date;
  }

  private static boolean isPublication(Field<?> field) {
    return field.equals(Catalogue.PUBLISHED_ON) || field.equals(Catalogue.REPORT_MONTH);
  }

  private static NotAllowedException impossible(Field<?> field, String value, String why) {
    return new NotAllowedException("「%s」は %s の値として使えません（%s）".formatted(value, field.name(), why));
  }

  private static Optional<String> day(String text) {
    Matcher day = DAY.matcher(text);
    try {
      return day.matches()
          ? Optional.of(LocalDate.of(part(day, 1), part(day, 2), part(day, 3)).toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> month(String text) {
    Matcher month = MONTH.matcher(text);
    try {
      return month.matches()
          ? Optional.of(YearMonth.of(part(month, 1), part(month, 2)).toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
