package jikenbo.job.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkerEndTest {

  @Test
  void comesAfterItWasIdleForLongEnoughButNotDuringWork() throws Exception {
    WorkerEnd end = new WorkerEnd(Duration.ofMillis(100));
    end.workBegins();
    CompletableFuture<Void> waiting = waitFor(end);

    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(waiting).isNotDone();

    end.workEnds();
    assertThat(waiting).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void comesWhenItIsToldAndElseNever() throws Exception {
    WorkerEnd end = new WorkerEnd(null);
    CompletableFuture<Void> waiting = waitFor(end);

    TimeUnit.MILLISECONDS.sleep(100);
    assertThat(waiting).isNotDone();

    end.close();
    assertThat(waiting).succeedsWithin(Duration.ofSeconds(5));
  }

  private static CompletableFuture<Void> waitFor(WorkerEnd end) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
