package jikenbo.workers;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.fixture.TestDatabase;

/** What the PostgreSQL server of the tests has used of the processors. */
final class ServerLoad {

  private static final Pattern PORT = Pattern.compile(":(\\d+)/");

  private ServerLoad() {}

  /** Processor seconds of all its processes that are alive. */
  static double seconds() {
    Matcher port = PORT.matcher(TestDatabase.foreignUrl());
    if (!port.find()) {
      throw new IllegalStateException(TestDatabase.foreignUrl());
    }
    String option = "-p " + port.group(1) + " ";
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(option))
        .filter(process -> process.info().command().orElse("").endsWith("postgres"))
        .flatMap(server -> Stream.concat(Stream.of(server), server.children()))
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .mapToDouble(ServerLoad::seconds)
        .sum();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }
}
