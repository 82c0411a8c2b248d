package jikenbo.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is asked to end say so, and leave its metrics, before the process is gone. */
final class Shutdown {

  /** More than the job takes to come to the end of a chunk. */
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean begun;

  private Shutdown() {}

  /** Listens to this process from now on. */
  static Shutdown listen() {
    Shutdown shutdown = new Shutdown();
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
      boolean unused = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
