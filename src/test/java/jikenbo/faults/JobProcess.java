package jikenbo.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program at work in a process of its own. */
final class JobProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 300;

  private final Process process;
  private final Path out;
  private final StringBuilder told = new StringBuilder();
  private final Map<Phase, Long> begun = new EnumMap<>(Phase.class);
  private final Thread listener = new Thread(this::listen, "listener");

  private Phase phase = Phase.START;
  private long ended;

  private JobProcess(Process process, Path out) {
    this.process = process;
    this.out = out;
    begun.put(phase, System.nanoTime());
    listener.start();
  }

  /**
   * Starts the program.
   *
   * @param input folder with pages
   * @param work folder for its output and its data
   */
  static JobProcess start(Program program, Path input, Path work) throws IOException {
    Path out = work.resolve("stdout.txt");
    return new JobProcess(program.command(input, work).redirectOutput(out.toFile()).start(), out);
  }

  /** Waits until a phase begins; false when the process ends before. */
  synchronized boolean reaches(Phase awaited) throws InterruptedException {
    while (!begun.containsKey(awaited) && ended == 0) {
      wait();
    }
    return begun.containsKey(awaited);
  }

  /** The phase that it came to last. */
  synchronized Phase phase() {
    return phase;
  }

  /** How long a phase took in a process that came to its end. */
  synchronized Duration length(Phase of) {
    long from = begun.getOrDefault(of, ended);
    long to = begun.values().stream().filter(time -> time > from).min(Long::compare).orElse(ended);
    return Duration.ofNanos(to - from);
  }

  /** Kills it as the kernel or a power cut does. */
  void kill() {
    process.toHandle().destroyForcibly();
  }

  /** Asks it to end as a service manager does. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Waits for its end; returns the exit code. */
  int end() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(toString()).isTrue();
    listener.join();
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it told where the report is. */
  boolean hasReported() throws IOException {
    return Files.readString(out).contains("Report: ");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** What it told of its progress and failures. */
  @Override
  public synchronized String toString() {
    return told.toString();
  }

  private void listen() {
    try (BufferedReader lines = process.errorReader(UTF_8)) {
      lines.lines().forEach(this::hear);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      hearNothingMore();
    }
  }

  private synchronized void hear(String line) {
    told.append(line).append('\n');
    Phase.begunBy(line)
        .ifPresent(
            next -> {
              phase = next;
              begun.putIfAbsent(next, System.nanoTime());
            });
    notifyAll();
  }

  private synchronized void hearNothingMore() {
    ended = System.nanoTime();
    notifyAll();
  }
}
