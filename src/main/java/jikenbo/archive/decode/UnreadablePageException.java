package jikenbo.archive.decode;

import jikenbo.review.Rejection;

/** A file cannot be read as a page, whatever state it is in when it is read again. */
public final class UnreadablePageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  /** It cannot be read, for this reason. */
  public UnreadablePageException(Rejection rejection) {
    super(rejection.message());
    this.rejection = rejection;
  }

  /** Why it cannot be read. */
  public Rejection rejection() {
    return rejection;
  }
}
