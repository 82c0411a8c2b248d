package jikenbo.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is asked to end say so, and leave its metrics, before the process is gone. */
final class Shutdown {

  /** More than the job takes to come to the end of a chunk. */
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);

  private final Runnable lastWords;

  private Shutdown(Runnable lastWords) {
    this.lastWords = lastWords;
  }

  /**
   * Listens to this process from now on.
   *
   * @param lastWords tells that the run was stopped, where it does not get to do so itself
   */
  static Shutdown listen(Runnable lastWords) {
    Shutdown shutdown = new Shutdown(lastWords);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::await, "last words"));
    return shutdown;
  }

  /**
   * Whether the process was asked to end. From that moment on the virtual machine takes no hooks,
   * and whatever wants one fails, even while the hook of this class has yet to be scheduled.
   */
  boolean hasBegun() {
    Thread trial = new Thread(() -> {}, "trial");
    try {
      Runtime.getRuntime().addShutdownHook(trial);
      Runtime.getRuntime().removeShutdownHook(trial);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** Tells that the run has ended, so that nobody waits for it. */
  void runHasEnded() {
    ended.countDown();
  }

  private void await() {
    boolean hasEnded = false;
    try {
      hasEnded = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!hasEnded) {
      lastWords.run();
    }
  }
}
