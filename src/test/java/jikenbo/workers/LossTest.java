package jikenbo.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import jikenbo.generator.GeneratedArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is killed, and whenever: the same command comes to the same report. */
@Tag("workers")
class LossTest {

  private static final int POSTS = 2_000;
  private static final int PATIENCE_SECONDS = 60;

  @TempDir static Path folder;

  private static Path pages;
  private static BrokerProcess broker;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    pages = folder.resolve("pages");
    new GeneratedArchive(2, POSTS, 20).writeTo(pages);
    Files.delete(pages.resolve("labels.json"));
    broker = BrokerProcess.start(folder.resolve("broker"));
    Site site = new Site(pages, folder.resolve("undisturbed"), broker);
    try (ProgramProcess one = worker(site, "one");
        ProgramProcess two = worker(site, "two");
        ProgramProcess run = site.run(PATIENCE_SECONDS)) {
      assertThat(run.end()).as("%s%n%s%n%s", run, one, two).isZero();
    }
    Site alone = new Site(pages, folder.resolve("alone"), broker);
    try (ProgramProcess run = alone.runAlone()) {
      assertThat(run.end()).as(run.toString()).isZero();
    }
    expected = alone.csv();
    assertThat(site.csv()).isEqualTo(expected);
  }

  @AfterAll
  static void endBroker() throws Exception {
    broker.close();
  }

  private enum Victim {
    WORKER,
    BROKER,
    RUN
  }

  /**
   * Kills one of them.
   *
   * @param done how many parts have come to an end when it happens, of five
   * @param millis how long after that
   */
  @ParameterizedTest
  @CsvSource({
    "WORKER, 0, 50",
    "WORKER, 1, 100",
    "WORKER, 2, 400",
    "WORKER, 4, 10",
    "BROKER, 0, 0",
    "BROKER, 1, 200",
    "BROKER, 3, 50",
    "RUN, 0, 300",
    "RUN, 2, 100",
    "RUN, 4, 150"
  })
  @Timeout(600)
  void nothingIsLostOrCountedTwice(Victim victim, int done, int millis) throws Exception {
    Site site = new Site(pages, folder.resolve(victim + "-" + done), broker);
    try (ProgramProcess one = worker(site, "one");
        ProgramProcess two = worker(site, "two");
        ProgramProcess run = site.run(PATIENCE_SECONDS)) {
      assertThat(run.tells("Coding")).as(run.toString()).isTrue();
      while (one.count(": done") + two.count(": done") < done && run.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      TimeUnit.MILLISECONDS.sleep(millis);
      boolean coding = !run.hasTold("Opening");
      strike(victim, one, run);
      int exitCode = run.end();
      System.out.printf(
          "%s after %d parts %s: exit %d%n", victim, done, coding ? "" : "(late)", exitCode);
      if (exitCode != 0) {
        try (ProgramProcess again = site.run(PATIENCE_SECONDS)) {
          assertThat(again.end()).as("%s%n%s%n%s%n%s", run, again, one, two).isZero();
        }
      }
      assertThat(site.csv()).isEqualTo(expected);
    }
  }

  private static void strike(Victim victim, ProgramProcess worker, ProgramProcess run)
      throws IOException, InterruptedException {
    switch (victim) {
      case WORKER -> worker.kill();
      case BROKER -> {
        broker.kill();
        broker.restart();
      }
      case RUN -> run.kill();
    }
  }

  private static ProgramProcess worker(Site site, String name)
      throws IOException, InterruptedException {
    ProgramProcess worker = site.worker(name, List.of());
    assertThat(worker.tells("Jikenbo")).as(worker.toString()).isTrue();
    return worker;
  }
}
