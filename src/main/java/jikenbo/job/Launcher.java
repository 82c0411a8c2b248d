package jikenbo.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import jikenbo.job.console.Console;
import jikenbo.job.console.OperatorException;
import jikenbo.job.option.Arguments;
import jikenbo.job.option.Preflight;
import jikenbo.job.option.RunSettings;
import jikenbo.job.option.RunSources;
import jikenbo.job.option.WorkerArguments;
import jikenbo.job.output.PrivateFolder;
import jikenbo.job.record.MetricsFile;
import jikenbo.job.record.ProgramVersion;
import jikenbo.job.record.PublishedReport;
import jikenbo.job.record.RunMetrics;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes a command line to its exit code; every failure is told in one line. */
final class Launcher {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int REFUSED = 2;
  static final int NEEDS_REVIEW = 3;

  private final Console console;
  private final Surroundings surroundings;
  private final Class<?>[] extensions;

  /**
   * Prepares a run.
   *
   * @param console is told results, progress and failures
   * @param surroundings the process
   * @param extensions configuration on top of the program's own
   */
  Launcher(Console console, Surroundings surroundings, Class<?>... extensions) {
    this.console = console;
    this.surroundings = surroundings;
    this.extensions = extensions.clone();
  }

  int run(String... args) {
    try {
      if (args.length > 0 && args[0].equals(WorkerArguments.WORD)) {
        return new WorkerLauncher(console, surroundings)
            .run(Arrays.copyOfRange(args, 1, args.length));
      }
      Arguments arguments = Arguments.parse(args);
      if (arguments.asksForHelp()) {
        console.out().print(Arguments.usage(console.messages()));
        return DONE;
      }
      if (arguments.asksForVersion()) {
        console.out().println("jikenbo " + ProgramVersion.current());
        return DONE;
      }
      return run(arguments.settings(surroundings.clock()));
    } catch (OperatorException e) {
      return refuse(e);
    }
  }

  private int run(RunSettings settings) {
    console.progress("start", ProgramVersion.current(), settings.input());
    RunMetrics metrics = settings.metrics() == null ? null : metrics(settings.metrics());
    int exitCode = check(settings, metrics);
    if (settings.metrics() != null && metrics != null) {
      write(metrics, new MetricsFile(settings.metrics()), exitCode);
    }
    return exitCode;
  }

  private int check(RunSettings settings, @Nullable RunMetrics metrics) {
    try {
      RunSources sources = new Preflight().sources(settings, surroundings.environment());
      return run(settings, sources, metrics);
    } catch (OperatorException e) {
      return refuse(e);
    }
  }

  private int refuse(OperatorException reason) {
    console.failure(reason.in(console.messages()) + " " + console.messages().text("hint"));
    reason.details(console.messages()).forEach(console::detail);
    return REFUSED;
  }

  private int run(RunSettings settings, RunSources sources, @Nullable RunMetrics metrics) {
    Throwable failure;
    try {
      new PrivateFolder(settings.data()).create();
      if (settings.rebuild()) {
        new Rebuild(sources.database(), sources.archive(), surroundings.clock()).begin(console);
      }
      try (ConfigurableApplicationContext context =
          JobApplication.start(
              settings, sources, metrics, surroundings.clock(), console, extensions)) {
        Outcome outcome = new Outcome(context, settings, metrics);
        ReportRun run = context.getBean(ReportRun.class);
        Optional<PublishedReport> published =
            settings.rebuild() ? Optional.empty() : run.published();
        if (published.isPresent()) {
          return outcome.of(published.get());
        }
        JobExecution execution = run.run();
        if (execution.getStatus() == BatchStatus.COMPLETED) {
          return outcome.of(execution);
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
          return stop();
        }
        failure = firstFailure(execution);
      }
    } catch (Exception e) {
      failure = e;
    }
    if (surroundings.ending().getAsBoolean()) {
      return stop();
    }
    RunFailure told = RunFailure.of(failure, settings, sources.database(), console.messages());
    console.failure(told.line());
    return told.exitCode();
  }

  private int stop() {
    console.failure(console.messages().text("stopped"));
    return FAILED;
  }

  /** A report is worth more than its metrics: whatever is wrong with these, it is written. */
  private @Nullable RunMetrics metrics(Path file) {
    try {
      return new RunMetrics(surroundings.clock());
    } catch (RuntimeException e) {
      console.failure(console.messages().text("metrics", file, e));
      return null;
    }
  }

  private void write(RunMetrics metrics, MetricsFile file, int exitCode) {
    try {
      metrics.write(file, exitCode, exitCode == DONE || exitCode == NEEDS_REVIEW);
    } catch (IOException | RuntimeException e) {
      String reason = RunFailure.reason(e, file.path(), console.messages());
      console.failure(console.messages().text("metrics", file.path(), reason));
    }
  }

  private static @Nullable Throwable firstFailure(JobExecution execution) {
    return execution.getAllFailureExceptions().stream().findFirst().orElse(null);
  }
}
