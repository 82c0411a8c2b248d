package jikenbo.job.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jikenbo.archive.PageCutter;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.coding.rule.RuleBook;
import jikenbo.coding.rule.RuleBookException;
import jikenbo.job.console.OperatorException;
import jikenbo.review.DoubtKind;
import jikenbo.store.database.Database;
import jikenbo.store.database.DatabaseFile;
import org.jspecify.annotations.Nullable;

/** Refuses a run that cannot succeed, before anything is touched. */
public final class Preflight {

  private final PageCutter cutter = new PageCutter();

  /**
   * Reads what the run draws on.
   *
   * @param environment environment variables by name
   * @throws OperatorException when the run must not start
   */
  public RunSources sources(RunSettings settings, Map<String, String> environment) {
    ArchiveFolder archive = check(settings);
    RuleBook ruleBook = rules(settings.rules());
    CorrectionFile corrections = CorrectionFile.read(settings.corrections());
    LogLevels logLevels = LogLevels.of(environment);
    PrivateSettings secrets = new PrivateSettings(environment, settings.data());
    Database database = new DatabaseSettings(secrets, settings.data()).database();
    Broker broker = new BrokerSettings(secrets).broker(database);
    return new RunSources(archive, ruleBook, corrections, logLevels, database, broker);
  }

  /**
   * Reads what a worker draws on.
   *
   * @param environment environment variables by name
   * @throws OperatorException when the worker must not start
   */
  public WorkerSources workerSources(WorkerSettings settings, Map<String, String> environment) {
    checkFolder("--data", settings.data());
    checkFile(settings.asRun().logFile());
    RuleBook ruleBook = rules(settings.rules());
    LogLevels logLevels = LogLevels.of(environment);
    PrivateSettings secrets = new PrivateSettings(environment, settings.data());
    Database database = new DatabaseSettings(secrets, settings.data()).database();
    Broker broker = new BrokerSettings(secrets).broker(database);
    if (broker == null) {
      throw new OperatorException(
          "refused.broker.missing", PrivateSettings.variable(BrokerSettings.URL));
    }
    return new WorkerSources(ruleBook, logLevels, database, broker);
  }

  /**
   * Checks the folders.
   *
   * @return the archive
   * @throws OperatorException when the run must not start
   */
  private ArchiveFolder check(RunSettings settings) {
    Path input = settings.input();
    if (!Files.exists(input)) {
      throw new OperatorException("refused.input.missing", input);
    }
    if (!Files.isDirectory(input)) {
      throw new OperatorException("refused.input.file", input);
    }
    try {
      checkFolder("--output", settings.output(), input.toRealPath());
      checkFolder("--data", settings.data(), input.toRealPath());
      checkFile(settings.logFile());
      checkFile(new DatabaseFile(settings.data()).path());
      ArchiveFolder archive = ArchiveFolder.scan(input);
      checkPages(input, archive.files());
      return archive;
    } catch (IOException e) {
      throw new OperatorException("refused.input.unreadable", input, e);
    }
  }

  /**
   * Loads the rule book.
   *
   * @throws OperatorException when the folder of rules cannot be read or is broken
   */
  private static RuleBook rules(@Nullable Path rules) {
    if (rules == null) {
      return RuleBook.standard();
    }
    if (!Files.isDirectory(rules)) {
      throw new OperatorException("refused.rules.missing", rules);
    }
    try {
      return RuleBook.standardWith(rules);
    } catch (IOException e) {
      throw new OperatorException("refused.rules.unreadable", rules, e);
    } catch (RuleBookException e) {
      throw RuleRefusal.of(e);
    }
  }

  /** A folder may be missing when it can be made. */
  private static Path checkFolder(String option, Path folder) {
    Path existing = folder.toAbsolutePath().normalize();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new OperatorException("refused.folder.file", option, folder);
    }
    if (!Files.isWritable(existing)) {
      throw new OperatorException("refused.folder.readonly", option, folder);
    }
    return existing;
  }

  private static void checkFolder(String option, Path folder, Path input) throws IOException {
    if (checkFolder(option, folder).toRealPath().startsWith(input)) {
      throw new OperatorException("refused.folder.inside", option, folder);
    }
  }

  /** What another user began cannot be carried on; a link could lead to any file of this user. */
  private static void checkFile(Path file) {
    if (Files.isSymbolicLink(file)) {
      throw new OperatorException("refused.file.link", file);
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new OperatorException("refused.file.readonly", file);
    }
  }

  private void checkPages(Path input, List<ArchiveFile> files) {
    List<ArchiveFile> pages =
        files.stream().filter(file -> !file.isRejectedAs(DoubtKind.UNKNOWN_FORMAT)).toList();
    if (pages.isEmpty()) {
      throw new OperatorException("refused.input.empty", input);
    }
    List<RejectedPassage> reasons = new ArrayList<>();
    for (ArchiveFile page : pages) {
      CutPage cut = cutter.read(page).cut();
      if (!cut.isUnreadable()) {
        return;
      }
      reasons.add(cut.rejected().get(0));
    }
    throw new NoReadablePageException(input, reasons);
  }
}
