package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.job.console.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps docs/operations.md and docs/workers.md true. */
class OperationsPageTest {

  private static final Path PAGE = Path.of("docs/operations.md");
  private static final Path WORKERS = Path.of("docs/workers.md");
  private static final ResourceBundle TEXTS = Messages.of(Locale.ENGLISH).bundle();
  private static final Pattern QUOTED = Pattern.compile("`jikenbo: ([^`]+)`");
  private static final Pattern METRIC = Pattern.compile("(?m)^(jikenbo_\\w+)");

  @TempDir Path folder;

  static Stream<String> lines() throws IOException {
    String pages = Files.readString(PAGE) + Files.readString(WORKERS);
    return QUOTED.matcher(pages).results().map(result -> result.group(1));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void quotesWhatTheProgramSays(String line) {
    String hint = " " + TEXTS.getString("hint");
    String failed = "failed: ";

    assertThat(
            line.endsWith(hint)
                ? isSaid("refused.", line.substring(0, line.length() - hint.length()))
                : line.startsWith(failed)
                    ? isSaid("failed.", line.substring(failed.length()).replace(" …", ""))
                    : isSaid("", line))
        .isTrue();
  }

  @Test
  void namesEveryMetric() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);
    Path metrics = folder.resolve("jikenbo.prom");
    Run.in(folder, "--metrics=" + metrics);

    List<String> names =
        METRIC.matcher(Files.readString(metrics)).results().map(MatchResult::group).toList();

    assertThat(names).isNotEmpty();
    assertThat(Files.readString(PAGE)).contains(names);
  }

  /** Descriptions of options are texts for picocli, and no lines. */
  private static boolean isSaid(String prefix, String line) {
    return TEXTS.keySet().stream()
        .filter(key -> key.startsWith(prefix) && !key.startsWith("option."))
        .map(TEXTS::getString)
        .filter(text -> !text.equals("{0}"))
        .anyMatch(text -> fits(new MessageFormat(text, Locale.ENGLISH), line));
  }

  private static boolean fits(MessageFormat text, String line) {
    ParsePosition end = new ParsePosition(0);
    return text.parse(line, end) != null && end.getIndex() == line.length();
  }
}
