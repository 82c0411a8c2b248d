package jikenbo.report.csv;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that holds for every known value of a column.
 *
 * @param name as Frictionless Table Schema calls it
 * @param value what that name asks for: a truth value, a number, a text or a list of texts
 */
record Constraint(String name, Object value) {

  /** No value is missing. */
  static Constraint required() {
    return new Constraint("required", true);
  }

  /** No two values are equal. */
  static Constraint unique() {
    return new Constraint("unique", true);
  }

  /** No value is smaller. */
  static Constraint atLeast(long smallest) {
    return new Constraint("minimum", smallest);
  }

  /** No value is larger. */
  static Constraint atMost(long largest) {
    return new Constraint("maximum", largest);
  }

  /** Every value has this form, from its first to its last character. */
  static Constraint like(String form) {
    return new Constraint("pattern", "^" + form + "$");
  }

  /** Every value is the code of one of these. */
  static <T> Constraint oneOf(T[] values, Function<T, String> code) {
    return oneOf(Stream.of(values).map(code));
  }

  /** Every value is one of these. */
  static Constraint oneOf(Stream<String> codes) {
    return new Constraint("enum", codes.toList());
  }
}
