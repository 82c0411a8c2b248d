package jikenbo.archive;

import jikenbo.review.Rejection;

/** A file cannot be read as a page, whatever state it is in when it is read again. */
public final class UnreadablePageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  UnreadablePageException(Rejection rejection) {
    super(rejection.message());
    this.rejection = rejection;
  }

  /** Why it cannot be read. */
  public Rejection rejection() {
    return rejection;
  }
}
