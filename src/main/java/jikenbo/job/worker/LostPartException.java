package jikenbo.job.worker;

/** A part is no longer this worker's: its run has ended or gave it to another one. */
final class LostPartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostPartException(String step) {
    super("no longer the part of this worker: " + step);
  }
}
