package jikenbo.job.option;

import jikenbo.archive.file.ArchiveFolder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.store.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * What a run draws on; all of it was read and found usable.
 *
 * @param archive the pages
 * @param ruleBook the rules
 * @param corrections what persons said of coded values
 * @param logLevels how much is logged
 * @param database where the store is kept; nobody has connected to it yet
 * @param broker over which posts are given to workers; null where this process codes them itself
 */
public record RunSources(
    ArchiveFolder archive,
    RuleBook ruleBook,
    CorrectionFile corrections,
    LogLevels logLevels,
    Database database,
    @Nullable Broker broker) {}
