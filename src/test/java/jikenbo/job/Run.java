package jikenbo.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.fixture.TestDatabase;
import jikenbo.job.console.Console;
import jikenbo.job.console.Messages;

/**
 * One run in this process and what it left. But where a test asks for the workbook, it is a {@link
 * PlainWorkbook}.
 *
 * @param exitCode what the process would have ended with
 * @param out what it told as its result
 * @param err lines of progress and failures, without the first, which every run begins with
 */
public record Run(int exitCode, String out, List<String> err) {

  private static final Pattern GREETING = Pattern.compile("Jikenbo \\d+\\.\\d+\\.\\d+: .+");

  /** The first of June 2024 in Japan, still May in UTC. */
  public static final InstantSource CLOCK =
      Clock.fixed(Instant.parse("2024-05-31T20:00:00Z"), ZoneOffset.UTC);

  private static final Class<?>[] WHOLE = {};
  private static final Class<?>[] PLAIN = {PlainWorkbook.class};

  /** Runs with these arguments. */
  static Run of(String... args) {
    return run(CLOCK, PLAIN, TestDatabase.environment(dataFolder(args)), args);
  }

  /**
   * Runs with these arguments on the day after the newest month of the sample pages, with the
   * workbook that people receive.
   */
  public static Run ofSample(String... args) {
    return run(
        Clock.fixed(Instant.parse("2025-11-01T08:30:00Z"), ZoneOffset.UTC),
        WHOLE,
        TestDatabase.environment(dataFolder(args)),
        args);
  }

  /** Runs on the three folders below this one. */
  public static Run in(Path folder, String... more) {
    return of(arguments(folder, more));
  }

  /** Runs on the three folders below this one at another time. */
  static Run at(String instant, Path folder, String... more) {
    return at(instant, PLAIN, folder, more);
  }

  /** The same with the workbook that people receive. */
  static Run withWorkbookAt(String instant, Path folder, String... more) {
    return at(instant, WHOLE, folder, more);
  }

  private static Run at(String instant, Class<?>[] extensions, Path folder, String... more) {
    String[] args = arguments(folder, more);
    return run(
        Clock.fixed(Instant.parse(instant), ZoneOffset.UTC),
        extensions,
        TestDatabase.environment(dataFolder(args)),
        args);
  }

  /** Runs with configuration on top of the program's own. */
  public static Run with(Class<?> extension, String... args) {
    Class<?>[] extensions = {PlainWorkbook.class, extension};
    return run(CLOCK, extensions, TestDatabase.environment(dataFolder(args)), args);
  }

  /** Runs with these environment variables and none of the tests' own. */
  static Run inEnvironment(Map<String, String> environment, String... args) {
    return run(CLOCK, PLAIN, environment, args);
  }

  private static Run run(
      InstantSource clock, Class<?>[] extensions, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        new Launcher(
                new Console(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    Messages.of(args)),
                new Surroundings(clock, environment, () -> false),
                extensions)
            .run(args);
    return new Run(
        exitCode,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !GREETING.matcher(line).matches())
            .toList());
  }

  private static Path dataFolder(String... args) {
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith("--data="))
        .map(arg -> Path.of(arg.substring("--data=".length())))
        .findFirst()
        .orElse(Path.of("data"));
  }

  /** The three folders below this one, as arguments with more of them. */
  public static String[] arguments(Path folder, String... more) {
    List<String> args = new ArrayList<>();
    args.add("--input=" + folder.resolve("input"));
    args.add("--output=" + folder.resolve("output"));
    args.add("--data=" + folder.resolve("data"));
    args.add("--lang=en");
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  /** What the process said last to who watches it. */
  String lastLine() {
    return err.get(err.size() - 1);
  }

  /** The bytes of all CSV files of May 2024, by name. */
  static SortedMap<String, String> csv(Path folder) throws IOException {
    return csvIn(folder.resolve("output/2024-05"));
  }

  /** The bytes of all CSV files of a report, by name. */
  static SortedMap<String, String> csvIn(Path report) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(report.resolve("csv"))) {
      for (Path file : list.toList()) {
        files.put(
            file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
