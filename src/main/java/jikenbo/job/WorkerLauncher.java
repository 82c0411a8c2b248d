package jikenbo.job;

import java.io.IOException;
import jikenbo.job.console.Console;
import jikenbo.job.console.OperatorException;
import jikenbo.job.option.Preflight;
import jikenbo.job.option.WorkerArguments;
import jikenbo.job.option.WorkerSettings;
import jikenbo.job.option.WorkerSources;
import jikenbo.job.output.PrivateFolder;
import jikenbo.job.worker.OtherEditionException;
import jikenbo.job.worker.WorkerApplication;

/** Takes the command line of a worker to its exit code; every failure is told in one line. */
final class WorkerLauncher {

  private final Console console;
  private final Surroundings surroundings;

  /** Prepares a worker in this process. */
  WorkerLauncher(Console console, Surroundings surroundings) {
    this.console = console;
    this.surroundings = surroundings;
  }

  /**
   * Works until told to end, or until there was nothing to do for long enough.
   *
   * @param args without the word that asks for a worker
   * @throws OperatorException when it must not start
   */
  int run(String... args) {
    WorkerArguments arguments = WorkerArguments.parse(args);
    if (arguments.asksForHelp()) {
      console.out().print(WorkerArguments.usage(console.messages()));
      return Launcher.DONE;
    }
    WorkerSettings settings = arguments.settings();
    WorkerSources sources = new Preflight().workerSources(settings, surroundings.environment());
    try {
      work(settings, sources);
    } catch (OtherEditionException e) {
      console.failure(e.in(console.messages()));
      return Launcher.REFUSED;
    } catch (IOException | InterruptedException | RuntimeException e) {
      if (!surroundings.ending().getAsBoolean()) {
        return tell(e, settings, sources);
      }
    }
    console.progress("worker.ended");
    return surroundings.ending().getAsBoolean() ? Launcher.FAILED : Launcher.DONE;
  }

  private void work(WorkerSettings settings, WorkerSources sources)
      throws IOException, InterruptedException {
    new PrivateFolder(settings.data()).create();
    JobApplication.keepLogbackQuiet();
    WorkerApplication.run(
        new ClosedEnvironment(
            settings.asRun().logFile(),
            settings.logFormat(),
            sources.logLevels(),
            sources.database().properties()),
        sources,
        settings.idle(),
        console);
  }

  private int tell(Exception failure, WorkerSettings settings, WorkerSources sources) {
    RunFailure told =
        RunFailure.of(failure, settings.asRun(), sources.database(), console.messages());
    console.failure(told.line());
    return told.exitCode();
  }
}
