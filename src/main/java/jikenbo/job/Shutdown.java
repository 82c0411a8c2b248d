package jikenbo.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is asked to end say so, and leave its metrics, before the process is gone. */
final class Shutdown {

  /** More than the job takes to come to the end of a chunk. */
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean begun;

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

  /** Whether the process was asked to end. */
  boolean hasBegun() {
    return begun;
  }

  /** Tells that the run has ended, so that nobody waits for it. */
  void runHasEnded() {
    ended.countDown();
  }

  private void await() {
    begun = true;
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        lastWords.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
