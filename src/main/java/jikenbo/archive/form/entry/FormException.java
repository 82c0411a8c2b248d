package jikenbo.archive.form.entry;

/** A file is of a form from which no post can be read. */
public final class FormException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** No post can be read, for this reason. */
  public FormException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Why no post can be read. */
  public enum Reason {
    /** A dynamic view loads its posts when it is shown; the saved page has none. */
    DYNAMIC_VIEW,
    /** A template, or settings, of a blog. */
    TEMPLATE,
    /** What a file is made of, as a browser shows it, and not as the file has it. */
    VIEW,
    /** There is nothing that reads like a post. */
    NO_POST,
    /** Larger than any saved page. */
    TOO_LARGE
  }
}
