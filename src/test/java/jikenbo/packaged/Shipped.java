package jikenbo.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the packaged program. */
final class Shipped {

  private static final long PATIENCE_SECONDS = 120;

  private Shipped() {}

  /** The words of the command. */
  static List<String> command(List<String> javaOptions, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(
        Path.of(System.getProperty("jikenbo.jar", "target/jikenbo.jar"))
            .toAbsolutePath()
            .toString());
    command.add("--lang=en");
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs to the end; gives all that was told. */
  static String finish(ProcessBuilder process, int exitCode)
      throws IOException, InterruptedException {
    Process running = process.redirectErrorStream(true).start();
    String told = new String(running.getInputStream().readAllBytes(), UTF_8);
    assertThat(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(told).isTrue();
    assertThat(running.exitValue()).as(told).isEqualTo(exitCode);
    return told;
  }
}
