package jikenbo.job.option;

import java.time.Duration;
import jikenbo.job.console.Messages;
import jikenbo.job.console.OperatorException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of a worker, behind the word that asks for one. */
@Command(
    name = "java -jar jikenbo-workers.jar " + WorkerArguments.WORD,
    resourceBundle = "jikenbo.job.messages",
    headerHeading = "",
    sortOptions = false)
public final class WorkerArguments {

  /** The first word of the command line. */
  public static final String WORD = "worker";

  private static final int LONGEST_IDLE_SECONDS = 7 * 86_400;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
  String data = "data";

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  @Nullable String rules;

  @Option(names = "--idle", paramLabel = "SECONDS", descriptionKey = "option.idle")
  @Nullable String idle;

  @Option(names = "--log-format", paramLabel = "text|json", descriptionKey = "option.log_format")
  String logFormat = "text";

  @Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "option.lang")
  @Nullable String lang;

  @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
  boolean help;

  /**
   * Reads a command line.
   *
   * @param args without the word that asks for a worker
   * @throws OperatorException when it is wrong
   */
  public static WorkerArguments parse(String... args) {
    return Arguments.parse(new WorkerArguments(), args);
  }

  /** Whether nothing but {@link #usage} is asked for. */
  public boolean asksForHelp() {
    return help;
  }

  /** The text of {@code --help}. */
  public static String usage(Messages messages) {
    return new CommandLine(new WorkerArguments())
        .setResourceBundle(messages.bundle())
        .setUsageHelpWidth(100)
        .getUsageMessage();
  }

  /**
   * What the worker is to do.
   *
   * @throws OperatorException when a value is wrong
   */
  public WorkerSettings settings() {
    Arguments.checkLanguage(lang);
    return new WorkerSettings(
        Arguments.path("--data", data),
        rules == null ? null : Arguments.path("--rules", rules),
        Arguments.logFormat(logFormat),
        idle == null ? null : idle(idle));
  }

  private static Duration idle(String value) {
    return Seconds.of(value, LONGEST_IDLE_SECONDS)
        .orElseThrow(() -> new OperatorException("refused.idle", value));
  }
}
