package jikenbo.job.part;

/** A message that is no order of this program; nothing of it was used. */
public final class ForeignOrderException extends Exception {

  private static final long serialVersionUID = 1L;

  ForeignOrderException(String reason) {
    super(reason);
  }
}
