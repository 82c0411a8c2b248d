package jikenbo.job;

import java.io.PrintStream;

/**
 * What the operator sees.
 *
 * @param out for results
 * @param err for progress and failures
 * @param terminal whether a person is watching
 * @param messages the texts
 */
record Console(PrintStream out, PrintStream err, boolean terminal, Messages messages) {

  void result(String key, Object... arguments) {
    out.println(messages.text(key, arguments));
  }

  void progress(String key, Object... arguments) {
    err.println(messages.text(key, arguments));
  }

  void failure(String line) {
    err.println("jikenbo: " + line.replaceAll("\\s*\\R\\s*", " "));
  }

  /** A line of a list below a failure. */
  void detail(String line) {
    err.println(line.replaceAll("\\s*\\R\\s*", " "));
  }
}
