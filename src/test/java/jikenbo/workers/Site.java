package jikenbo.workers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.archive.post.Sha256;
import jikenbo.fixture.TestDatabase;

/**
 * A store, a broker and the pages that runs and workers share.
 *
 * @param pages folder of the pages
 * @param folder for output, logs and data, and a name for the database
 * @param broker that they speak to; a run that codes by itself leaves it aside
 */
record Site(Path pages, Path folder, BrokerProcess broker) {

  private static final Pattern CODING =
      Pattern.compile("\"name\"\\s*:\\s*\"codePosts\",\\s*\"seconds\"\\s*:\\s*([0-9.]+)");

  /** What a process here finds in its environment. */
  Map<String, String> environment(int patienceSeconds) {
    Map<String, String> environment =
        new HashMap<>(TestDatabase.environment(folder.resolve("data")));
    environment.putAll(broker.environment());
    environment.put("JIKENBO_BROKER_PATIENCE", String.valueOf(patienceSeconds));
    return environment;
  }

  /** Starts a run that gives its posts to workers. */
  ProgramProcess run(int patienceSeconds) throws IOException {
    return run(environment(patienceSeconds));
  }

  /** The same in any environment. */
  ProgramProcess run(Map<String, String> environment) throws IOException {
    return ProgramProcess.start(environment, List.of(), List.of(), arguments());
  }

  /** Starts a run that codes its posts itself, in a store of its own. */
  ProgramProcess runAlone(String... options) throws IOException {
    return ProgramProcess.start(Map.of(), List.of(), List.of(options), arguments());
  }

  private String[] arguments() {
    return new String[] {
      "--input=" + pages,
      "--output=" + folder.resolve("output"),
      "--data=" + folder.resolve("data"),
      "--month=latest",
      "--lang=en"
    };
  }

  /** Starts a worker; a processor of its own where one is named. */
  ProgramProcess worker(String name, List<String> before, String... more) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("worker");
    arguments.add("--data=" + folder.resolve(name));
    arguments.add("--lang=en");
    arguments.addAll(List.of(more));
    return ProgramProcess.start(
        environment(60), before, List.of(), arguments.toArray(String[]::new));
  }

  /** The hashes of all CSV files of the only report, by name. */
  SortedMap<String, String> csv() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(report().resolve("csv"))) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  /** How long the posts took to be coded, as the report says. */
  double codingSeconds() throws IOException {
    String record = Files.readString(report().resolve("run.json"));
    Matcher seconds = CODING.matcher(record);
    if (!seconds.find()) {
      throw new IllegalStateException(record);
    }
    return Double.parseDouble(seconds.group(1));
  }

  private Path report() throws IOException {
    try (Stream<Path> list = Files.list(folder.resolve("output"))) {
      return list.filter(report -> !report.getFileName().toString().startsWith("."))
          .findFirst()
          .orElseThrow();
    }
  }
}
