package jikenbo.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The model behaves as queues do; and the table of docs/performance.md, which is printed here. */
class CostModelTest {

  private static final CostModel PLAIN = new CostModel(0, 0, 0.001, 0, 1, 0.001);

  @Test
  void twoWorkersTakeHalfTheTimeOfOneWhereNothingElseCosts() {
    assertThat(PLAIN.seconds(8_000, 1)).isCloseTo(8, within(0.01));
    assertThat(PLAIN.seconds(8_000, 2)).isCloseTo(4, within(0.01));
  }

  @Test
  void moreWorkersThanPartsHelpNobody() {
    assertThat(PLAIN.seconds(800, 2)).isEqualTo(PLAIN.seconds(800, 100));
  }

  @Test
  void theDatabaseIsTheLimitInTheEnd() {
    CostModel slow = new CostModel(0, 0, 0.001, 0.001, 2, 0.001);

    assertThat(slow.seconds(80_000, 100)).isBetween(40.0, 44.0);
    assertThat(slow.mostWorkers()).isEqualTo(4);
  }

  @Test
  void theRunCannotSendFasterThanItDivides() {
    CostModel sparse = new CostModel(1, 0, 0.001, 0, 1, 0.001);

    assertThat(sparse.seconds(4_000, 100)).isBetween(10.0, 11.0);
  }

  @Test
  void isPrinted() throws IOException {
    double take = figure("take", 0.12);
    CostModel small =
        new CostModel(
            figure("divide", 0.012),
            take,
            figure("code", 0.0024),
            figure("serve", 0.00047),
            2,
            0.5);
    CostModel large =
        new CostModel(small.divide(), take, small.code(), small.serve(), 8, small.look());
    String table =
        "| posts | workers | 2 processors of the database: s | times as fast | 8 processors: s | times as fast |\n"
            + "|---|---|---|---|---|---|\n"
            + IntStream.of(20_000, 1_000_000)
                .boxed()
                .flatMap(
                    posts ->
                        IntStream.of(1, 2, 8, 32, 128)
                            .mapToObj(workers -> row(posts, workers, small, large)))
                .collect(Collectors.joining())
            + "\nThe database is busy all the time from %.0f workers on with 2 processors, from %.0f on with 8.\n"
                .formatted(small.mostWorkers(), large.mostWorkers());
    Files.writeString(Path.of("target/cost.md"), table);

    assertThat(table).contains("| 1.0 |");
  }

  private static double figure(String name, double value) {
    return Double.parseDouble(System.getProperty("cost." + name, String.valueOf(value)));
  }

  private static String row(int posts, int workers, CostModel small, CostModel large) {
    return "| %,d | %d | %.0f | %.1f | %.0f | %.1f |\n"
        .formatted(
            posts,
            workers,
            small.seconds(posts, workers),
            small.seconds(posts, 1) / small.seconds(posts, workers),
            large.seconds(posts, workers),
            large.seconds(posts, 1) / large.seconds(posts, workers));
  }
}
