package jikenbo.workers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, as a run or as a worker, in a process of its own. */
final class ProgramProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 900;

  private final Process process;
  private final List<String> told = new ArrayList<>();
  private final Thread listener = new Thread(this::listen, "listener");
  private boolean ended;

  private ProgramProcess(Process process) {
    this.process = process;
    listener.start();
  }

  /**
   * Starts it.
   *
   * @param before words before those of Java, such as a command that binds it to a processor
   * @param options of Java
   */
  static ProgramProcess start(
      Map<String, String> environment,
      List<String> before,
      List<String> options,
      String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-jar", jar()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new ProgramProcess(builder.start());
  }

  private static String jar() {
    return Path.of(System.getProperty("jikenbo.jar", "target/jikenbo-workers.jar"))
        .toAbsolutePath()
        .toString();
  }

  /** Waits until it has told a line that begins like this; false when it ends before. */
  synchronized boolean tells(String beginning) throws InterruptedException {
    while (!hasTold(beginning)) {
      if (ended) {
        return false;
      }
      wait();
    }
    return true;
  }

  /** Whether it has told a line that begins like this. */
  synchronized boolean hasTold(String beginning) {
    return told.stream().anyMatch(line -> line.startsWith(beginning));
  }

  /** How many lines it has told that contain this. */
  synchronized long count(String words) {
    return told.stream().filter(line -> line.contains(words)).count();
  }

  /** Kills it as the kernel or a power cut does. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Asks it to end as a service manager does. */
  void terminate() {
    process.toHandle().destroy();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end; gives the exit code. */
  int end() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(toString()).isTrue();
    listener.join();
    return process.exitValue();
  }

  /** All that it told. */
  @Override
  public synchronized String toString() {
    return String.join("\n", told);
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      lines.lines().forEach(this::hear);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      hearNothingMore();
    }
  }

  private synchronized void hear(String line) {
    told.add(line);
    notifyAll();
  }

  private synchronized void hearNothingMore() {
    ended = true;
    notifyAll();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
