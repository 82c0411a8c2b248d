package jikenbo.archive;

/** A file cannot be read as a page; the message says why, in Japanese and in one line. */
public final class UnreadablePageException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadablePageException(String reason) {
    super(reason);
  }

  /** Why the file cannot be read, in Japanese and in one line. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
