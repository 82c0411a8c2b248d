package jikenbo.job;

import java.util.Locale;

/**
 * A failure that the operator can understand and mend; told in one line, in the language of the
 * console.
 */
final class OperatorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /**
   * Of a text.
   *
   * @param key of the message
   * @param arguments that it names
   */
  OperatorException(String key, Object... arguments) {
    super(Messages.of(Locale.ROOT).text(key, arguments));
    this.key = key;
    this.arguments = arguments;
  }

  String in(Messages messages) {
    return messages.text(key, arguments);
  }
}
