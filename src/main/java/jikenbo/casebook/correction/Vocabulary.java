package jikenbo.casebook.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.dating.PageDating;
import jikenbo.fact.Affected;
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

  private final Map<String, Cause> causeOfMethod;
  private final LocalGovernments localGovernments;
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
    this.localGovernments = localGovernments;
    this.today = today;
  }

  /**
   * The value as the column shows it.
   *
   * @param written as the person wrote it; an empty string for: not known
   * @return empty for: not known
   * @throws NotAllowedException when the field cannot have it
   */
  Optional<String> canonical(CorrectableField field, String written) throws NotAllowedException {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return unknown(field);
    }
    Optional<String> value =
        switch (field) {
          case ORGANIZATION, TITLE, THIRD_PARTY ->
              Optional.of(text).filter(name -> !MEANINGLESS.matcher(name).find());
          case CASE_NUMBER -> matching(NUMBER, text);
          case PUBLISHED_ON -> plausible(field, day(text), PageDating.FIRST_YEAR);
          case REPORT_MONTH -> plausible(field, month(text), PageDating.FIRST_YEAR);
          case OCCURRED_FROM, OCCURRED_TO, DETECTED_ON ->
              plausible(field, day(text), FIRST_YEAR_TOLD);
          case CAUSE_CODE -> Cause.ofCode(text).map(Cause::code);
          case METHOD_CODE -> Optional.of(text).filter(this::isMethod);
          case SECTOR_CODE -> Sector.ofCode(text).map(Sector::code);
          case PREFECTURE -> Optional.of(text).filter(localGovernments::isPrefecture);
          case LOCAL_GOVERNMENT_CODE -> Optional.of(text).filter(localGovernments::isCode);
          case AFFECTED_COUNT -> matching(COUNT, text);
          case AFFECTED_UNIT -> oneOf(Affected.Unit.values(), Affected.Unit::code, text);
          case AFFECTED_QUALIFIER ->
              oneOf(Affected.Qualifier.values(), Affected.Qualifier::code, text);
          case AFFECTED_CERTAINTY ->
              oneOf(Affected.Certainty.values(), Affected.Certainty::code, text);
          case IS_UPDATE -> oneOf(new Boolean[] {true, false}, Object::toString, lower(text));
        };
    if (value.isEmpty()) {
      throw new NotAllowedException("「" + text + "」は " + field.column() + " の値として使えません");
    }
    return value;
  }

  /** Whether notices of a cause can have a method; every cause can have one that is not known. */
  boolean fits(String methodCode, String causeCode) {
    Cause cause = causeOfMethod.get(methodCode);
    return methodCode.equals(Method.UNKNOWN) || (cause != null && cause.code().equals(causeCode));
  }

  private static Optional<String> unknown(CorrectableField field) throws NotAllowedException {
    return switch (field) {
      case CAUSE_CODE -> Optional.of(Cause.UNKNOWN.code());
      case METHOD_CODE -> Optional.of(Method.UNKNOWN);
      case SECTOR_CODE -> Optional.of(Sector.UNKNOWN.code());
      case TITLE, REPORT_MONTH, IS_UPDATE ->
          throw new NotAllowedException(field.column() + " は空にできません");
      default -> Optional.empty();
    };
  }

  private boolean isMethod(String code) {
    return code.equals(Method.UNKNOWN) || causeOfMethod.containsKey(code);
  }

  private static Optional<String> matching(Pattern pattern, String text) {
    return Optional.of(text).filter(pattern.asMatchPredicate());
  }

  private static <T> Optional<String> oneOf(T[] values, Function<T, String> code, String text) {
    return Arrays.stream(values).map(code).filter(text::equals).findFirst();
  }

  /** A day or month in ISO form, which sorts as the days do. */
  private Optional<String> plausible(CorrectableField field, Optional<String> date, int firstYear)
      throws NotAllowedException {
    if (date.isPresent()) {
      String value = date.get();
      String now = today.toString().substring(0, value.length());
      if (value.compareTo(now) > 0) {
        throw impossible(field, value, "実行時点の " + now + " より先です");
      }
      if (value.compareTo(Integer.toString(firstYear)) < 0) {
        throw impossible(field, value, firstYear + "年より前です");
      }
    }
    return date;
  }

  private static NotAllowedException impossible(CorrectableField field, String value, String why) {
    return new NotAllowedException("「%s」は %s の値として使えません（%s）".formatted(value, field.column(), why));
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

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
