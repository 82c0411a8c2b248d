package jikenbo.casebook.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fact.Confidence;

/**
 * What the values of a field are. Layers that keep or show values ask for the form; by the type
 * they tell what a person may write, or what else the values stand in.
 *
 * @param <T> a value
 */
public final class FieldType<T> {

  /** Any words. */
  public static final FieldType<String> TEXT = words();

  /** The number of a case, such as {@code 2024-217}. */
  public static final FieldType<String> CASE_NUMBER = words();

  /** The code of a method of the rule book. */
  public static final FieldType<String> METHOD = words();

  /** The name of a prefecture. */
  public static final FieldType<String> PREFECTURE = words();

  /** Six digits, of the 総務省 list. */
  public static final FieldType<String> LOCAL_GOVERNMENT = words();

  /** A day. */
  public static final FieldType<LocalDate> DAY =
      new FieldType<>(Form.DAY, LocalDate::toString, LocalDate::parse, List.of());

  /** A month. */
  public static final FieldType<YearMonth> MONTH =
      new FieldType<>(Form.MONTH, YearMonth::toString, YearMonth::parse, List.of());

  /** How many; above 0. */
  public static final FieldType<Long> COUNT = number();

  /** Days between two days; negative where these stand in an impossible order. */
  public static final FieldType<Long> DAYS = number();

  /** Whether something is so. */
  public static final FieldType<Boolean> FLAG =
      new FieldType<>(Form.FLAG, flag -> flag.toString(), Boolean::valueOf, List.of());

  /** Root cause. */
  public static final FieldType<Cause> CAUSE = code(Cause.values(), Cause::code);

  /** Kind of organisation. */
  public static final FieldType<Sector> SECTOR = code(Sector.values(), Sector::code);

  /** How far another value can be trusted. */
  public static final FieldType<Confidence> CONFIDENCE =
      code(Confidence.values(), Confidence::code);

  private static final String SEVERAL = "several codes do not stand in one column";

  private final Form form;
  private final Function<T, String> text;
  private final Function<String, T> value;
  private final List<Member> members;

  private FieldType(
      Form form, Function<T, String> text, Function<String, T> value, List<Member> members) {
    this.form = form;
    this.text = text;
    this.value = value;
    this.members = members;
  }

  private static FieldType<String> words() {
    return new FieldType<>(Form.TEXT, Function.identity(), Function.identity(), List.of());
  }

  private static FieldType<Long> number() {
    return new FieldType<>(Form.NUMBER, number -> number.toString(), Long::valueOf, List.of());
  }

  /** One of these, shown by its code. */
  static <E extends Enum<E>> FieldType<E> code(E[] values, Function<E, String> code) {
    return new FieldType<>(
        Form.CODE, code, text -> member(values, code, text), members(values, code));
  }

  /** Any of these; what they are shown as is told by the {@link #members}. */
  static <E extends Enum<E>> FieldType<Set<E>> codes(E[] values, Function<E, String> code) {
    return new FieldType<>(
        Form.CODES,
        set -> {
          throw new UnsupportedOperationException(SEVERAL);
        },
        text -> {
          throw new UnsupportedOperationException(SEVERAL);
        },
        members(values, code));
  }

  private static <E> E member(E[] values, Function<E, String> code, String text) {
    return Stream.of(values)
        .filter(each -> code.apply(each).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no code: " + text));
  }

  private static <E extends Enum<E>> List<Member> members(E[] values, Function<E, String> code) {
    return Stream.of(values).map(each -> new Member(each, code.apply(each))).toList();
  }

  /** In which way values are kept and shown. */
  public Form form() {
    return form;
  }

  /** What codes can be, in declared order; empty for other forms. */
  public List<Member> members() {
    return members;
  }

  /** A value as columns show it. */
  String text(T shown) {
    return text.apply(shown);
  }

  /**
   * The value that columns show so.
   *
   * @throws IllegalArgumentException where none is
   * @throws java.time.DateTimeException where it is no day or month
   */
  T value(String shown) {
    return value.apply(shown);
  }

  /**
   * A value whose class the form tells.
   *
   * @throws ClassCastException where it is none of this form
   */
  @SuppressWarnings("unchecked") // members of a set are not looked at
  public T cast(Object known) {
    return (T) form.valueClass.cast(known);
  }

  /** The forms. */
  public enum Form {
    /** Words. */
    TEXT(String.class),
    /** A day. */
    DAY(LocalDate.class),
    /** A month. */
    MONTH(YearMonth.class),
    /** A whole number. */
    NUMBER(Long.class),
    /** Whether something is so. */
    FLAG(Boolean.class),
    /** One of the constants of a class. */
    CODE(Enum.class),
    /** Any of these; they do not stand in one column, but in a table of their own. */
    CODES(Set.class);

    private final Class<?> valueClass;

    Form(Class<?> valueClass) {
      this.valueClass = valueClass;
    }
  }

  /**
   * One of the values of a code.
   *
   * @param value the constant
   * @param code as columns show it
   */
  public record Member(Enum<?> value, String code) {}
}
