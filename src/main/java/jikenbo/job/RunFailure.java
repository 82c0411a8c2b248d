package jikenbo.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jikenbo.job.console.Messages;
import jikenbo.job.console.OperatorException;
import jikenbo.job.option.RunSettings;
import jikenbo.job.output.OutputInUseException;
import jikenbo.job.part.BrokerFault;
import jikenbo.job.step.NothingToReportException;
import jikenbo.store.database.Causes;
import jikenbo.store.database.Database;
import jikenbo.store.database.StoreFault;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is told: what happened, in one line, and whether another try can help.
 *
 * @param exitCode the exit code of the process
 * @param line in the language of the console
 */
record RunFailure(int exitCode, String line) {

  /** Somebody has to change something before the run can start; it has touched nothing. */
  private static final Set<StoreFault> REFUSALS =
      EnumSet.of(
          StoreFault.NEWER,
          StoreFault.ALTERED,
          StoreFault.READ_ONLY,
          StoreFault.LOGIN_REFUSED,
          StoreFault.MISSING,
          StoreFault.FORBIDDEN);

  /**
   * Finds the words for a failure.
   *
   * @param failure what ended the run; null when nobody knows
   * @param settings of the run
   * @param database that the run used
   * @param messages in the language of the console
   */
  static RunFailure of(
      @Nullable Throwable failure, RunSettings settings, Database database, Messages messages) {
    if (Causes.of(failure).anyMatch(OutputInUseException.class::isInstance)) {
      return new RunFailure(Launcher.FAILED, messages.text("output.in_use", settings.output()));
    }
    if (Causes.of(failure).anyMatch(NothingToReportException.class::isInstance)) {
      return new RunFailure(Launcher.REFUSED, messages.text("refused.nothing"));
    }
    Optional<BrokerFault> broker =
        Causes.of(failure)
            .filter(BrokerFault.class::isInstance)
            .map(BrokerFault.class::cast)
            .findFirst();
    if (broker.isPresent()) {
      return new RunFailure(
          broker.get().isRefusal() ? Launcher.REFUSED : Launcher.FAILED, broker.get().in(messages));
    }
    boolean full = FullDisk.holds(settings.output()) || FullDisk.holds(settings.data());
    String reason = reason(failure, full, messages);
    return faultBehind(failure, full)
        .map(
            fault ->
                new RunFailure(
                    REFUSALS.contains(fault) ? Launcher.REFUSED : Launcher.FAILED,
                    messages.text(
                        "database." + fault.name().toLowerCase(Locale.ROOT),
                        database.name(),
                        reason,
                        settings.logFile())))
        .orElseGet(
            () ->
                new RunFailure(
                    Launcher.FAILED, messages.text("failed", reason, settings.logFile())));
  }

  /** H2 takes a file for damaged, among others, when its own disk is full. */
  private static Optional<StoreFault> faultBehind(@Nullable Throwable failure, boolean full) {
    Optional<StoreFault> fault = StoreFault.behind(failure);
    if (FullDisk.isBehind(failure)) {
      return fault.filter(StoreFault.SERVER_FULL::equals);
    }
    return fault.filter(found -> !(full && found == StoreFault.DAMAGED));
  }

  /**
   * The reason of a failure to write one file, in a few words.
   *
   * @param folder that the file is in
   */
  static String reason(Exception failure, Path folder, Messages messages) {
    return reason(failure, FullDisk.holds(folder), messages);
  }

  private static String reason(@Nullable Throwable failure, boolean full, Messages messages) {
    if (FullDisk.isBehind(failure)) {
      return messages.text("failed.disk");
    }
    return Causes.of(failure)
        .flatMap(cause -> told(cause, messages).stream())
        .findFirst()
        .or(() -> full ? Optional.of(messages.text("failed.disk")) : Optional.empty())
        .or(() -> Causes.of(failure).reduce((outer, inner) -> inner).map(RunFailure::words))
        .orElse("?");
  }

  private static Optional<String> told(Throwable cause, Messages messages) {
    if (cause instanceof OperatorException e) {
      return Optional.of(e.in(messages));
    }
    if (cause instanceof AccessDeniedException e) {
      return Optional.of(messages.text("failed.permission", e.getFile()));
    }
    return Optional.empty();
  }

  /** What a database says can be understood without the name of a Java class. */
  private static String words(Throwable cause) {
    return cause instanceof SQLException && cause.getMessage() != null
        ? cause.getMessage()
        : cause.toString();
  }
}
