package jikenbo.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jikenbo.job.Pages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever asks the process to end, in whatever step and with or without a terminal, is answered in
 * one line, and the same command goes on.
 */
@Tag("packaged")
class SignalTest {

  private static final List<String> MOMENTS =
      List.of(
          "checking",
          "Looking",
          "Reading",
          "Coding",
          "Opening",
          "Folding",
          "Counting",
          "Comparing",
          "Writing",
          "Publishing");

  @TempDir private static Path undisturbed;
  @TempDir Path folder;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    assumeThat(Path.of("/usr/bin/script")).exists();
    write(undisturbed);
    Shipped.finish(new ProcessBuilder(command(undisturbed)), 0);
  }

  /** A way to ask. */
  enum Signal {
    CTRL_C(true, 130) {
      @Override
      void send(Process process) throws IOException {
        process.getOutputStream().write(3);
        process.getOutputStream().flush();
      }
    },
    TERM_ON_A_TERMINAL(true, 143) {
      @Override
      void send(Process process) {
        process.children().forEach(ProcessHandle::destroy);
      }
    },
    INT(false, 130) {
      @Override
      void send(Process process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
      }
    },
    TERM(false, 143) {
      @Override
      void send(Process process) {
        process.toHandle().destroy();
      }
    };

    private final boolean terminal;
    private final int exitCode;

    Signal(boolean terminal, int exitCode) {
      this.terminal = terminal;
      this.exitCode = exitCode;
    }

    abstract void send(Process process) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(names = {"CTRL_C", "TERM"})
  @Timeout(600)
  void stopsAtWorkAndIsResumed(Signal signal) throws Exception {
    stopAndResume(signal, List.of("Coding"));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("faults")
  @Timeout(1800)
  void stopsInAnyStepAndIsResumed(Signal signal) throws Exception {
    stopAndResume(signal, MOMENTS);
  }

  private void stopAndResume(Signal signal, List<String> moments) throws Exception {
    write(folder);

    for (String moment : moments) {
      stopAt(moment, signal);
    }

    Shipped.finish(new ProcessBuilder(command(folder)), 0);
    assertThat(csv(folder)).isEqualTo(csv(undisturbed)).isNotEmpty();
  }

  private void stopAt(String moment, Signal signal) throws Exception {
    List<String> command = command(folder);
    ProcessBuilder builder =
        signal.terminal
            // The shell that script starts must not stand between: some shells do not step aside.
            ? new ProcessBuilder("script", "-qec", "exec " + String.join(" ", command), "/dev/null")
            : new ProcessBuilder(command);
    Process process = builder.redirectErrorStream(true).start();
    StringBuilder told = new StringBuilder();
    InputStream out = process.getInputStream();
    boolean asked = false;
    byte[] bytes = new byte[4096];
    for (int read = out.read(bytes); read >= 0; read = out.read(bytes)) {
      told.append(new String(bytes, 0, read, UTF_8));
      if (!asked && told.indexOf(moment) >= 0) {
        signal.send(process);
        asked = true;
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(asked).as("%s: %s", moment, told).isTrue();
    assertThat(process.exitValue()).as("%s: %s", moment, told).isEqualTo(signal.exitCode);
    assertThat(told).as(moment).containsOnlyOnce("jikenbo: stopped; the same command resumes");
  }

  /** Tests that run in the background hand down that SIGINT is ignored. */
  private static List<String> command(Path folder) {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(
        Shipped.command(
            List.of(),
            "--input=" + folder.resolve("input"),
            "--output=" + folder.resolve("output"),
            "--data=" + folder.resolve("data")));
    return command;
  }

  private static Map<String, String> csv(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder.resolve("output/2024-05/csv"))) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void write(Path folder) {
    for (int i = 0; i < 40; i++) {
      Pages.write(folder.resolve("input/" + (100 + i) + ".txt"), 10 * i + 2, 10 * i + 1);
    }
  }
}
