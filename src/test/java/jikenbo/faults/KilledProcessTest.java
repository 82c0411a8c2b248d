package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jikenbo.job.Pages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Wherever the process is ended, readers see a whole report, and the same command comes to the
 * report of a run that nobody disturbed.
 */
@Tag("faults")
class KilledProcessTest {

  private static final int PAGES = 80;
  private static final int POSTS = 5;
  private static final int THREADS = 2;

  /** Exit code of a process that died of SIGKILL. */
  private static final int KILLED = 137;

  /** A service manager waits longer than this before it kills. */
  private static final Duration TIME_TO_END = Duration.ofSeconds(30);

  @TempDir private static Path folder;

  private static List<Scenario> scenarios = List.of();

  @BeforeAll
  static void runUndisturbed() throws Exception {
    Path input = folder.resolve("input");
    Path fewer = folder.resolve("fewer");
    for (int page = 0; page < PAGES; page++) {
      write(input, page);
      if (page % 2 == 0) {
        write(fewer, page);
      }
    }
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    Path earlier = folder.resolve("earlier");
    Program program = Program.unpack(Files.createDirectory(folder.resolve("program")), fewer);
    Scenario.of(program, fewer, nothing, earlier);
    scenarios =
        List.of(
            Scenario.of(program, input, nothing, folder.resolve("first-run")),
            Scenario.of(program, input, earlier, folder.resolve("later-run")));
  }

  @Test
  void killedAnywhere() throws Exception {
    Tally tally = new Tally(52, 4);

    disturbRuns(
        tally,
        job -> {
          job.kill();
          return job.end() == KILLED;
        });

    System.out.printf("SIGKILL in%n%s%n", tally);
  }

  @Test
  void askedToEndAnywhere() throws Exception {
    Tally tally = new Tally(11, 1);

    disturbRuns(
        tally,
        job -> {
          long asked = System.nanoTime();
          job.terminate();
          int exitCode = job.end();
          assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(TIME_TO_END);
          assertThat(exitCode != 0 || job.hasReported()).as(job.toString()).isTrue();
          return exitCode != 0;
        });

    System.out.printf("SIGTERM in%n%s%n", tally);
  }

  private static void disturbRuns(Tally tally, Blow blow) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CompletionService<Void> works = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < THREADS; i++) {
        Scenario scenario = scenarios.get(i % scenarios.size());
        Path work = folder.resolve("work-" + i);
        works.submit(
            () -> {
              for (Optional<Phase> phase = tally.next(); phase.isPresent(); phase = tally.next()) {
                disturbRun(scenario, work, phase.get(), blow, tally);
              }
              return null;
            });
      }
      for (int i = 0; i < THREADS; i++) {
        works.take().get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void disturbRun(Scenario scenario, Path work, Phase phase, Blow blow, Tally tally)
      throws Exception {
    FileSystemUtils.copyRecursively(scenario.start(), work);
    try (JobProcess job = scenario.run(work)) {
      if (job.reaches(phase)) {
        long length = scenario.lengths().getOrDefault(phase, Duration.ZERO).toNanos();
        TimeUnit.NANOSECONDS.sleep((long) (ThreadLocalRandom.current().nextDouble() * length));
        if (blow.hits(job)) {
          tally.hit(job.phase());
        }
      }
    }
    scenario.checkOutputOf(work);
    scenario.checkNextRunIn(work);
    FileSystemUtils.deleteRecursively(work);
  }

  private static void write(Path input, int page) {
    int[] numbers = IntStream.range(POSTS * page, POSTS * (page + 1)).map(i -> i + 1).toArray();
    Pages.write(input.resolve(page + ".txt"), numbers);
  }

  /** What ends a process. */
  private interface Blow {

    /** Returns whether it hit the process before that had come to its end. */
    boolean hits(JobProcess job) throws Exception;
  }
}
