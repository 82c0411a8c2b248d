package jikenbo.archive.decode;

import jikenbo.review.Doubt;

/** A file cannot be read as a page, whatever state it is in when it is read again. */
public final class UnreadablePageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Doubt rejection;

  /** It cannot be read, for this reason. */
  public UnreadablePageException(Doubt rejection) {
    super(rejection.message());
    this.rejection = rejection;
  }

  /** Why it cannot be read. */
  public Doubt rejection() {
    return rejection;
  }
}
