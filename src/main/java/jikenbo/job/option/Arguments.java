package jikenbo.job.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.job.console.Messages;
import jikenbo.job.console.OperatorException;
import jikenbo.report.csv.CsvEncoding;
import jikenbo.statistics.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(name = "java -jar jikenbo.jar", sortOptions = false)
public final class Arguments {

  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern STRETCH =
      Pattern.compile("(%1$s)\\.\\.(%1$s)".formatted("\\d{4}-(?:0[1-9]|1[0-2])"));

  @Option(names = "--input", paramLabel = "DIR", descriptionKey = "option.input")
  String input = "input";

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.output")
  String output = "output";

  @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.month")
  String month = RunSettings.LATEST;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
  String data = "data";

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  @Nullable String rules;

  @Option(names = "--corrections", paramLabel = "FILE", descriptionKey = "option.corrections")
  @Nullable String corrections;

  @Option(
      names = "--csv-encoding",
      paramLabel = "utf-8-bom|utf-8|windows-31j",
      descriptionKey = "option.csv-encoding")
  String csvEncoding = CsvEncoding.UTF_8_BOM.code();

  @Option(names = "--covers", paramLabel = "MONTH..MONTH", descriptionKey = "option.covers")
  List<String> covers = new ArrayList<>();

  @Option(names = "--rebuild", descriptionKey = "option.rebuild")
  boolean rebuild;

  @Option(names = "--strict", descriptionKey = "option.strict")
  boolean strict;

  @Option(names = "--metrics", paramLabel = "FILE", descriptionKey = "option.metrics")
  @Nullable String metrics;

  @Option(names = "--log-format", paramLabel = "text|json", descriptionKey = "option.log_format")
  String logFormat = "text";

  @Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "option.lang")
  @Nullable String lang;

  @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
  boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
  boolean version;

  /**
   * Reads a command line.
   *
   * @throws OperatorException when it is wrong
   */
  public static Arguments parse(String... args) {
    return parse(new Arguments(), args);
  }

  /** The same for any set of options. */
  static <T> T parse(T arguments, String... args) {
    try {
      new CommandLine(arguments).setExpandAtFiles(false).parseArgs(args);
    } catch (UnmatchedArgumentException e) {
      throw new OperatorException("refused.unknown", e.getUnmatched().get(0));
    } catch (MissingParameterException e) {
      throw new OperatorException("refused.value", name(e.getMissing().get(0)));
    } catch (OverwrittenOptionException e) {
      throw new OperatorException("refused.twice", name(e.getOverwritten()));
    } catch (ParameterException e) {
      throw new OperatorException("refused.arguments", String.valueOf(e.getMessage()));
    }
    return arguments;
  }

  /** Whether nothing but {@link #usage} is asked for. */
  public boolean asksForHelp() {
    return help;
  }

  /** Whether nothing but the version of the program is asked for. */
  public boolean asksForVersion() {
    return version;
  }

  /** The text of {@code --help}. */
  public static String usage(Messages messages) {
    return new CommandLine(new Arguments())
        .setResourceBundle(messages.bundle())
        .setUsageHelpWidth(100)
        .getUsageMessage();
  }

  /**
   * What the run is to do.
   *
   * @param clock tells which month is {@code previous}
   * @throws OperatorException when a value is wrong
   */
  public RunSettings settings(InstantSource clock) {
    checkLanguage(lang);
    return new RunSettings(
        path("--input", input),
        path("--output", output),
        path("--data", data),
        month(clock),
        rules == null ? null : path("--rules", rules),
        corrections == null ? null : path("--corrections", corrections),
        CsvEncoding.ofCode(csvEncoding)
            .orElseThrow(() -> new OperatorException("refused.csv-encoding", csvEncoding)),
        metrics == null ? null : path("--metrics", metrics),
        logFormat(logFormat),
        rebuild,
        strict,
        covers.stream().map(Arguments::stretch).toList());
  }

  static void checkLanguage(@Nullable String lang) {
    if (lang != null && !lang.equals("ja") && !lang.equals("en")) {
      throw new OperatorException("refused.lang", lang);
    }
  }

  static LogFormat logFormat(String value) {
    return switch (value) {
      case "text" -> LogFormat.TEXT;
      case "json" -> LogFormat.JSON;
      default -> throw new OperatorException("refused.log_format", value);
    };
  }

  private @Nullable YearMonth month(InstantSource clock) {
    return switch (month) {
      case RunSettings.LATEST -> null;
      case "previous" -> YearMonth.from(JapanTime.today(clock)).minusMonths(1);
      default -> {
        if (!MONTH.matcher(month).matches()) {
          throw new OperatorException("refused.month", month);
        }
        yield YearMonth.parse(month);
      }
    };
  }

  private static Period stretch(String value) {
    Matcher months = STRETCH.matcher(value);
    if (months.matches()) {
      YearMonth from = YearMonth.parse(months.group(1));
      YearMonth to = YearMonth.parse(months.group(2));
      if (!to.isBefore(from)) {
        return new Period(from, to);
      }
    }
    throw new OperatorException("refused.covers", value);
  }

  static Path path(String option, String value) {
    try {
      if (!value.isBlank()) {
        return Path.of(value);
      }
    } catch (InvalidPathException e) {
      // Falls through to the refusal: the reason is of no use without the value.
    }
    throw new OperatorException("refused.path", option, value);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
