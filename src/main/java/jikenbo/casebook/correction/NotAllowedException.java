package jikenbo.casebook.correction;

/** A value that a field cannot have; the message says why, in Japanese. */
final class NotAllowedException extends Exception {

  private static final long serialVersionUID = 1L;

  NotAllowedException(String message) {
    super(message);
  }

  /** Why, in Japanese. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
