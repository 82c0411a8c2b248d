package jikenbo.job;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The program. */
public final class Jikenbo {

  private Jikenbo() {}

  /** Runs once and ends the process with an exit code of SPEC section 9. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, consoleCharset());
    PrintStream err = new PrintStream(System.err, true, consoleCharset());
    Shutdown shutdown = Shutdown.listen();
    Surroundings surroundings =
        new Surroundings(isTerminal(), Clock.systemUTC(), System.getenv(), shutdown::hasBegun);
    int exitCode = new Launcher(out, err, surroundings).run(args);
    shutdown.runHasEnded();
    System.exit(exitCode);
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
