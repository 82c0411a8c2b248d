package jikenbo.job.option;

import jikenbo.coding.rule.RuleBook;
import jikenbo.store.database.Database;

/**
 * What a worker draws on; all of it was found usable.
 *
 * @param ruleBook the rules, which must be those of the runs that it works for
 * @param logLevels how much is logged
 * @param database where the store is kept; nobody has connected to it yet
 * @param broker where its work comes from; nobody has connected to it yet
 */
public record WorkerSources(
    RuleBook ruleBook, LogLevels logLevels, Database database, Broker broker) {}
