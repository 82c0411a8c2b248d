package jikenbo.job;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
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

  private final PrintStream out;
  private final PrintStream err;
  private final Surroundings surroundings;
  private final Class<?>[] extensions;

  /**
   * Prepares a run.
   *
   * @param out for results
   * @param err for progress and failures
   * @param surroundings the process
   * @param extensions configuration on top of the program's own
   */
  Launcher(PrintStream out, PrintStream err, Surroundings surroundings, Class<?>... extensions) {
    this.out = out;
    this.err = err;
    this.surroundings = surroundings;
    this.extensions = extensions.clone();
  }

  int run(String... args) {
    Console console = new Console(out, err, surroundings.terminal(), Messages.of(args));
    RunSettings settings;
    try {
      Arguments arguments = Arguments.parse(args);
      if (arguments.help) {
        out.print(Arguments.usage(console.messages()));
        return DONE;
      }
      if (arguments.version) {
        out.println("jikenbo " + ProgramVersion.current());
        return DONE;
      }
      settings = arguments.settings(surroundings.clock());
    } catch (OperatorException e) {
      return refuse(e, console);
    }
    RunMetrics metrics = new RunMetrics(surroundings.clock());
    int exitCode = run(settings, metrics, console);
    if (settings.metrics() != null) {
      write(metrics, new MetricsFile(settings.metrics()), exitCode, console);
    }
    return exitCode;
  }

  private static int refuse(OperatorException reason, Console console) {
    console.failure(reason.in(console.messages()) + " " + console.messages().text("hint"));
    reason.details(console.messages()).forEach(console::detail);
    return REFUSED;
  }

  private int run(RunSettings settings, RunMetrics metrics, Console console) {
    try {
      RunSources sources = new Preflight().sources(settings, surroundings.environment());
      return run(settings, sources, metrics, console);
    } catch (OperatorException e) {
      return refuse(e, console);
    }
  }

  private int run(RunSettings settings, RunSources sources, RunMetrics metrics, Console console) {
    Throwable failure;
    try {
      new PrivateFolder(settings.data()).create();
      if (settings.rebuild()) {
        sources.database().discard();
      }
      try (ConfigurableApplicationContext context =
          JobApplication.start(
              settings, sources, metrics, surroundings.clock(), console, extensions)) {
        ReportRun run = context.getBean(ReportRun.class);
        RunSummary summary = context.getBean(RunSummary.class);
        Optional<PublishedReport> published =
            settings.rebuild() ? Optional.empty() : run.published();
        if (published.isPresent()) {
          summary.printPublished(published.get());
          describe(settings, summary, metrics);
          return exitCode(settings, summary, published.get());
        }
        JobExecution execution = run.run();
        if (execution.getStatus() == BatchStatus.COMPLETED) {
          summary.print(execution);
          describe(settings, summary, metrics);
          return exitCode(settings, summary, summary.published(execution));
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
          return stop(console);
        }
        failure = firstFailure(execution);
      }
    } catch (Exception e) {
      failure = e;
    }
    if (surroundings.ending().getAsBoolean()) {
      return stop(console);
    }
    RunFailure told = RunFailure.of(failure, settings, sources.database(), console.messages());
    console.failure(told.line());
    return told.exitCode();
  }

  private static int stop(Console console) {
    console.failure(console.messages().text("stopped"));
    return FAILED;
  }

  /** Takes a walk through the whole store, so only who asks for metrics pays for it. */
  private static void describe(RunSettings settings, RunSummary summary, RunMetrics metrics) {
    if (settings.metrics() != null) {
      summary.describe(metrics);
    }
  }

  private static int exitCode(RunSettings settings, RunSummary summary, PublishedReport published) {
    return settings.strict() && summary.needsReview(published) ? NEEDS_REVIEW : DONE;
  }

  private static void write(RunMetrics metrics, MetricsFile file, int exitCode, Console console) {
    try {
      metrics.write(file, exitCode);
    } catch (IOException e) {
      console.failure(console.messages().text("metrics", file.path(), e));
    }
  }

  private static @Nullable Throwable firstFailure(JobExecution execution) {
    return execution.getAllFailureExceptions().stream().findFirst().orElse(null);
  }
}
