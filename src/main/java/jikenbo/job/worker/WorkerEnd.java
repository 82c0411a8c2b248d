package jikenbo.job.worker;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Knows when a worker has to end: it was idle for long enough, or cannot go on. */
final class WorkerEnd {

  private final @Nullable Duration idle;
  private int atWork;
  private long idleSince = System.nanoTime();
  private @Nullable RuntimeException reason;
  private boolean closed;

  /**
   * Of a worker.
   *
   * @param idle after how long without work it ends; null for never
   */
  WorkerEnd(@Nullable Duration idle) {
    this.idle = idle;
  }

  synchronized void workBegins() {
    atWork++;
  }

  synchronized void workEnds() {
    atWork--;
    idleSince = System.nanoTime();
    notifyAll();
  }

  /** Ends the worker, which cannot go on. */
  synchronized void because(RuntimeException failure) {
    if (reason == null) {
      reason = failure;
    }
    notifyAll();
  }

  /** The process is asked to end. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /**
   * Waits for the end.
   *
   * @throws RuntimeException the reason, where the worker cannot go on
   */
  synchronized void await() throws InterruptedException {
    while (!closed && reason == null) {
      long left = left();
      if (left <= 0) {
        return;
      }
      wait(left);
    }
    if (reason != null) {
      throw reason;
    }
  }

  /** Milliseconds until it has been idle for long enough. */
  private long left() {
    if (idle == null || atWork > 0) {
      return Long.MAX_VALUE;
    }
    return idle.toMillis() - Duration.ofNanos(System.nanoTime() - idleSince).toMillis();
  }
}
