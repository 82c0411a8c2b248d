package jikenbo.job;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.archive.ArchiveFolder;
import jikenbo.coding.RuleBook;
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

  /** H2's error code for a file that another process has locked. */
  private static final int DATABASE_IN_USE = 90020;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final InstantSource clock;
  private final Class<?>[] extensions;

  /**
   * Prepares a run.
   *
   * @param out for results
   * @param err for progress and failures
   * @param terminal whether a person is watching
   * @param clock tells the time of the report
   * @param extensions configuration on top of the program's own
   */
  Launcher(
      PrintStream out,
      PrintStream err,
      boolean terminal,
      InstantSource clock,
      Class<?>... extensions) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    this.extensions = extensions.clone();
  }

  int run(String... args) {
    Console console = new Console(out, err, terminal, Messages.of(args));
    RunSettings settings;
    ArchiveFolder archive;
    RuleBook ruleBook;
    CorrectionFile corrections;
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
      settings = arguments.settings(clock);
      archive = new Preflight().check(settings);
      ruleBook = new Preflight().rules(settings);
      corrections = CorrectionFile.read(settings.corrections());
    } catch (OperatorException e) {
      console.failure(e.in(console.messages()) + " " + console.messages().text("hint"));
      return REFUSED;
    }
    return run(settings, archive, ruleBook, corrections, console);
  }

  private int run(
      RunSettings settings,
      ArchiveFolder archive,
      RuleBook ruleBook,
      CorrectionFile corrections,
      Console console) {
    try {
      Files.createDirectories(settings.data());
      if (settings.rebuild() && !FormerStore.in(settings.data()).remove()) {
        console.failure(console.messages().text("failed.locked", settings.data()));
        return FAILED;
      }
      try (ConfigurableApplicationContext context =
          JobApplication.start(
              settings, archive, ruleBook, corrections, clock, console, extensions)) {
        ReportRun run = context.getBean(ReportRun.class);
        RunSummary summary = context.getBean(RunSummary.class);
        Optional<PublishedReport> published =
            settings.rebuild() ? Optional.empty() : run.published();
        if (published.isPresent()) {
          summary.printPublished(published.get());
          return exitCode(settings, summary, published.get());
        }
        JobExecution execution = run.run();
        if (execution.getStatus() == BatchStatus.COMPLETED) {
          summary.print(execution);
          return exitCode(settings, summary, summary.published(execution));
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
          console.failure(console.messages().text("stopped"));
        } else {
          fail(firstFailure(execution), settings, console);
        }
      }
    } catch (Exception e) {
      fail(e, settings, console);
    }
    return FAILED;
  }

  private static int exitCode(RunSettings settings, RunSummary summary, PublishedReport published) {
    return settings.strict() && summary.needsReview(published) ? NEEDS_REVIEW : DONE;
  }

  private static @Nullable Throwable firstFailure(JobExecution execution) {
    return execution.getAllFailureExceptions().stream().findFirst().orElse(null);
  }

  private static void fail(@Nullable Throwable failure, RunSettings settings, Console console) {
    Messages messages = console.messages();
    console.failure(
        isInUse(failure)
            ? messages.text("failed.locked", settings.data())
            : messages.text("failed", reason(failure, messages), settings.logFile()));
  }

  private static boolean isInUse(@Nullable Throwable failure) {
    return causes(failure)
        .anyMatch(e -> e instanceof SQLException sql && sql.getErrorCode() == DATABASE_IN_USE);
  }

  private static String reason(@Nullable Throwable failure, Messages messages) {
    return causes(failure)
        .filter(OperatorException.class::isInstance)
        .map(e -> ((OperatorException) e).in(messages))
        .findFirst()
        .or(() -> causes(failure).reduce((outer, inner) -> inner).map(Throwable::toString))
        .orElse("?");
  }

  private static Stream<Throwable> causes(@Nullable Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }
}
