package jikenbo.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import jikenbo.generator.GeneratedArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What workers code comes to the report of a run that codes by itself, and how long it takes. */
@Tag("workers")
class SharedRunTest {

  private static final int POSTS = Integer.getInteger("posts", 20_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 1);
  private static final int PATIENCE_SECONDS = 300;

  @TempDir static Path folder;

  @Test
  void twoWorkersComeToTheReportOfOneProcess() throws Exception {
    Path pages = folder.resolve("pages");
    new GeneratedArchive(1, POSTS, 100).writeTo(pages);
    Files.delete(pages.resolve("labels.json"));
    try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"))) {
      Site alone = new Site(pages, folder.resolve("alone"), broker);
      try (ProgramProcess run = alone.runAlone()) {
        assertThat(run.end()).as(run.toString()).isZero();
      }
      List<Measured> one = new ArrayList<>();
      List<Measured> two = new ArrayList<>();
      // In turn, so that other work of the machine hits both.
      for (int round = 0; round < ROUNDS; round++) {
        Path round1 = folder.resolve("one-" + round);
        Path round2 = folder.resolve("two-" + round);
        one.add(measure(new Site(pages, round1, broker), 1, alone.csv()));
        two.add(measure(new Site(pages, round2, broker), 2, alone.csv()));
      }
      String told =
          """
          %d posts, medians of %d: one process by itself %.1f s
          one worker %s
          two workers %s; %.2f times as fast as one
          """
              .formatted(
                  POSTS,
                  ROUNDS,
                  alone.codingSeconds(),
                  median(one),
                  median(two),
                  median(one).seconds() / median(two).seconds());
      Files.writeString(Path.of("target/workers.md"), told);
    }
  }

  /**
   * What it took to code all posts.
   *
   * @param seconds from the first part to the last
   * @param database seconds of a processor that the server used in them
   */
  private record Measured(double seconds, double database) {

    @Override
    public String toString() {
      return "%.1f s, %.1f CPU s of the database".formatted(seconds, database);
    }
  }

  private static Measured median(List<Measured> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Measured::seconds))
        .skip(rounds.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  /** Lets so many workers, each with a processor of its own, code all posts. */
  private static Measured measure(Site site, int workers, SortedMap<String, String> expected)
      throws IOException, InterruptedException {
    List<ProgramProcess> processes = new ArrayList<>();
    try {
      for (int i = 0; i < workers; i++) {
        List<String> bound = List.of("taskset", "-c", String.valueOf(i));
        processes.add(site.worker("worker-" + i, bound));
      }
      for (ProgramProcess worker : processes) {
        assertThat(worker.tells("Jikenbo")).as(worker.toString()).isTrue();
      }
      double used;
      try (ProgramProcess run = site.run(PATIENCE_SECONDS)) {
        assertThat(run.tells("Coding")).as(run.toString()).isTrue();
        double before = ServerLoad.seconds();
        assertThat(run.tells("Opening")).as(run.toString()).isTrue();
        used = ServerLoad.seconds() - before;
        assertThat(run.end()).as(run.toString()).isZero();
      }
      assertThat(site.csv()).isEqualTo(expected);
      for (ProgramProcess worker : processes) {
        assertThat(worker.toString()).contains(": done");
        worker.terminate();
        assertThat(worker.end()).as(worker.toString()).isEqualTo(143);
      }
      return new Measured(site.codingSeconds(), used);
    } finally {
      processes.forEach(ProgramProcess::close);
    }
  }
}
