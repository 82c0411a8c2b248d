package jikenbo.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;

/** A RabbitMQ server in a process of its own; a killed one can be started again where it was. */
final class BrokerProcess implements AutoCloseable {

  private static final int PORT = 27_000 + (int) (ProcessHandle.current().pid() % 1_000) * 5;
  private static final long PATIENCE_SECONDS = 120;
  private static final String NAME = "jikenbo";
  private static final String PASSWORD = "secret";

  private final Path folder;
  private Process process;

  private BrokerProcess(Path folder) throws IOException {
    this.folder = folder;
    this.process = launch();
  }

  /** Starts a broker that keeps its files in this folder. */
  static BrokerProcess start(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    BrokerProcess broker = new BrokerProcess(folder);
    broker.await();
    return broker;
  }

  /** How the program is told of it. */
  Map<String, String> environment() {
    return Map.of(
        "JIKENBO_BROKER_URL", "amqp://127.0.0.1:" + PORT,
        "JIKENBO_BROKER_USER", NAME,
        "JIKENBO_BROKER_PASSWORD", PASSWORD);
  }

  /** A way to it for the test itself. */
  CachingConnectionFactory connections() {
    CachingConnectionFactory connections = new CachingConnectionFactory("127.0.0.1", PORT);
    connections.setUsername(NAME);
    connections.setPassword(PASSWORD);
    return connections;
  }

  /** Kills it as the kernel or a power cut does; returns when nothing of it listens any more. */
  void kill() throws InterruptedException {
    List<ProcessHandle> all = process.descendants().toList();
    all.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    all.forEach(part -> part.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
  }

  /** Starts it again. */
  void restart() throws IOException, InterruptedException {
    process = launch();
    await();
  }

  private Process launch() throws IOException {
    File log = folder.resolve("console.txt").toFile();
    return new ProcessBuilder(".ci/broker", folder.toString(), String.valueOf(PORT))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  private void await() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers()) {
      assertThat(process.isAlive() && System.nanoTime() < end)
          .as(Files.readString(folder.resolve("console.txt")))
          .isTrue();
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      kill();
      ProcessBuilder names = new ProcessBuilder("epmd", "-port", String.valueOf(PORT + 2), "-kill");
      names.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      names.start().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
