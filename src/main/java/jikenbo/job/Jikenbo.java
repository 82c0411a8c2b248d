package jikenbo.job;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program. */
public final class Jikenbo {

  /** More than the job takes to come to the end of a chunk. */
  private static final long PATIENCE_SECONDS = 30;

  private Jikenbo() {}

  /** Runs once and ends the process with an exit code of SPEC section 9. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, consoleCharset());
    PrintStream err = new PrintStream(System.err, true, consoleCharset());
    Launcher launcher = new Launcher(out, err, isTerminal(), Clock.systemUTC(), System.getenv());
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(ended), "last words"));
    int exitCode = launcher.run(args);
    ended.countDown();
    System.exit(exitCode);
  }

  /** A run that is asked to end tells so, and leaves its metrics, before the process is gone. */
  private static void await(CountDownLatch ended) {
    try {
      boolean unused = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** From JDK 22 on there always is a console, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** A scheduler without a locale claims ASCII, in which no file name or reason could be told. */
  private static Charset consoleCharset() {
    Charset charset =
        Charset.forName(System.getProperty("native.encoding", StandardCharsets.UTF_8.name()));
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }
}
