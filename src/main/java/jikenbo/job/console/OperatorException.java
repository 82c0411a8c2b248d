package jikenbo.job.console;

import java.util.List;
import java.util.Locale;

/**
 * A failure that the operator can understand and mend; told in one line, with a short list below it
 * where several files are at fault, in the language of the console.
 */
public class OperatorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /**
   * Of a text.
   *
   * @param key of the message
   * @param arguments that it names
   */
  public OperatorException(String key, Object... arguments) {
    super(Messages.of(Locale.ROOT).text(key, arguments));
    this.key = key;
    this.arguments = arguments;
  }

  /** The line that tells it in the language of these. */
  public final String in(Messages messages) {
    return messages.text(key, arguments);
  }

  /** What is told below the line, a line each; empty where the line tells all. */
  public List<String> details(Messages messages) {
    return List.of();
  }
}
