package jikenbo.job;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import jikenbo.job.console.Console;
import jikenbo.job.console.Messages;

/** The program. */
public final class Jikenbo {

  /** System properties of Java itself; any others are for libraries. */
  private static final Pattern OF_JAVA =
      Pattern.compile("(java|jdk|sun|os|user|file|path|line|native|stdin|stdout|stderr)\\..*");

  private Jikenbo() {}

  /** Runs once and ends the process with an exit code of SPEC section 9. */
  public static void main(String[] args) {
    forgetPropertiesOfLibraries();
    PrintStream out = new PrintStream(System.out, true, consoleCharset());
    PrintStream err = new PrintStream(System.err, true, consoleCharset());
    Console console = new Console(out, err, isTerminal(), Messages.of(args));
    Shutdown shutdown = Shutdown.listen(() -> console.failure(console.messages().text("stopped")));
    int exitCode = Launcher.FAILED;
    try {
      Surroundings surroundings =
          new Surroundings(Clock.systemUTC(), System.getenv(), shutdown::hasBegun);
      exitCode = new Launcher(console, surroundings).run(args);
    } finally {
      shutdown.runHasEnded();
    }
    System.exit(exitCode);
  }

  /** Libraries take names of files and of classes to load from them. */
  private static void forgetPropertiesOfLibraries() {
    System.getProperties()
        .keySet()
        .removeIf(name -> !OF_JAVA.matcher(String.valueOf(name)).matches());
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
