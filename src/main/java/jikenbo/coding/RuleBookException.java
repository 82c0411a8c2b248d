package jikenbo.coding;

/**
 * A rule book that cannot be used; the message names the file, the rule and what is wrong with it.
 */
public final class RuleBookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RuleBookException(String message) {
    super(message);
  }

  RuleBookException(String message, Throwable cause) {
    super(message, cause);
  }
}
