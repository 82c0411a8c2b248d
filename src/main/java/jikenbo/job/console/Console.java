package jikenbo.job.console;

import java.io.PrintStream;

/**
 * What the operator sees.
 *
 * @param out for results
 * @param err for progress and failures
 * @param terminal whether a person is watching
 * @param messages the texts
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Messages messages) {

  /** A line of the result: the message of a key with the arguments that it names. */
  public void result(String key, Object... arguments) {
    out.println(messages.text(key, arguments));
  }

  /** A line on what is being done: the message of a key with the arguments that it names. */
  public void progress(String key, Object... arguments) {
    err.println(messages.text(key, arguments));
  }

  /** A failure or a warning, whose lines become one. */
  public void failure(String line) {
    err.println("jikenbo: " + line.replaceAll("\\s*\\R\\s*", " "));
  }

  /** A line of a list below a failure. */
  public void detail(String line) {
    err.println(line.replaceAll("\\s*\\R\\s*", " "));
  }
}
