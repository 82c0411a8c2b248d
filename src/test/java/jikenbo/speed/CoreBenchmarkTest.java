package jikenbo.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code -Djmh=all} measures each part of the core by JMH and prints a table; {@code -Djmh=facts}
 * only the parts whose names have that in them. It takes half a minute a part.
 */
@EnabledIfSystemProperty(named = "jmh", matches = ".+")
class CoreBenchmarkTest {

  private static final double MEGABYTES = GeneratedPage.bytes().length / 1e6;

  @Test
  void tellsMegabytesASecond() throws RunnerException {
    String part = System.getProperty("jmh");
    String name = part.equals("all") ? "" : part;

    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CoreBenchmark.class.getName() + "\\..*" + name)
                    .jvmArgs("-Xmx1g")
                    .build())
            .run();

    System.out.printf(
        Locale.ROOT, "%n| part | MB/s | ms a page of %.2f MB |%n|---|---|---|%n", MEGABYTES);
    results.forEach(result -> System.out.print(row(result.getPrimaryResult())));
    assertThat(results).isNotEmpty();
  }

  private static String row(Result<?> seconds) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f ± %.1f |%n",
        seconds.getLabel(),
        MEGABYTES / seconds.getScore(),
        1000 * seconds.getScore(),
        1000 * seconds.getScoreError());
  }
}
