package jikenbo.job.step;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import jikenbo.archive.ArchiveFolder;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.PageCoder;
import jikenbo.casebook.correction.Corrections;
import jikenbo.casebook.correction.Vocabulary;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.job.option.CorrectionFile;
import jikenbo.job.option.JapanTime;
import jikenbo.job.option.RunSettings;
import jikenbo.job.output.OutputFolder;
import jikenbo.job.output.OutputLock;
import jikenbo.job.record.ProgramVersion;
import jikenbo.job.record.RunRecords;
import jikenbo.store.CaseStore;
import jikenbo.store.ChangeStore;
import jikenbo.store.CodingStore;
import jikenbo.store.CorrectionStore;
import jikenbo.store.CoverageStore;
import jikenbo.store.JdbcCasebook;
import jikenbo.store.PageStore;
import jikenbo.store.StatisticsStore;
import jikenbo.store.database.StoreLock;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What the steps work with: coding, the store, the output. */
@Configuration(proxyBeanMethods = false)
public class WorkConfiguration {

  @Bean
  @Lazy
  TaskletSteps taskletSteps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      List<StepExecutionListener> listeners) {
    return new TaskletSteps(repository, transactions, listeners);
  }

  @Bean
  @Lazy
  PageCoder pageCoder(RuleBook ruleBook) {
    return new PageCoder(ruleBook);
  }

  @Bean
  PageStore pageStore(NamedParameterJdbcTemplate template) {
    return new PageStore(template, ProgramVersion.current());
  }

  @Bean
  CodingStore codingStore(NamedParameterJdbcTemplate template) {
    return new CodingStore(template);
  }

  @Bean
  CaseStore caseStore(NamedParameterJdbcTemplate template) {
    return new CaseStore(template);
  }

  @Bean
  CorrectionStore correctionStore(NamedParameterJdbcTemplate template) {
    return new CorrectionStore(template);
  }

  @Bean
  @Lazy
  Corrections corrections(CorrectionFile file, RuleBook ruleBook, InstantSource clock) {
    return new Corrections(
        file.corrections(),
        new Vocabulary(ruleBook.methods(), LocalGovernments.load(), JapanTime.today(clock)));
  }

  @Bean
  CoverageStore coverageStore(NamedParameterJdbcTemplate template) {
    return new CoverageStore(template);
  }

  @Bean
  StatisticsStore statisticsStore(NamedParameterJdbcTemplate template) {
    return new StatisticsStore(template);
  }

  @Bean
  Casebook casebook(JdbcClient client) {
    return new JdbcCasebook(client);
  }

  @Bean
  OutputFolder outputFolder(RunSettings settings) {
    return new OutputFolder(settings.output());
  }

  @Bean
  OutputLock outputLock(RunSettings settings, StoreLock storeLock) throws IOException {
    return OutputLock.of(settings.output());
  }

  @Bean
  TotalsCheck totalsCheck(CaseStore cases, Casebook casebook, RunSettings settings) {
    return new TotalsCheck(cases, casebook);
  }

  @Bean
  ChangeStore changeStore(NamedParameterJdbcTemplate template) {
    return new ChangeStore(template);
  }

  @Bean
  IssueComparison issueComparison(
      OutputFolder output,
      PageStore pages,
      Casebook casebook,
      StatisticsStore statistics,
      ChangeStore changes,
      RuleBook ruleBook,
      CorrectionFile corrections) {
    return new IssueComparison(output, pages, casebook, statistics, changes, ruleBook, corrections);
  }

  @Bean
  RunRecords runRecords(
      RunSettings settings,
      ArchiveFolder archive,
      CorrectionFile corrections,
      PageStore pages,
      Casebook casebook,
      StatisticsStore statistics) {
    return new RunRecords(settings, archive, corrections, pages, casebook, statistics);
  }

  @Bean
  ReportContexts reportContexts(
      RuleBook ruleBook, TotalsCheck totals, ChangeStore changes, InstantSource clock) {
    return new ReportContexts(ruleBook, totals, changes, clock);
  }
}
