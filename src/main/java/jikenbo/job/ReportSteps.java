package jikenbo.job;

import java.nio.file.Files;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.archive.ArchiveComparison;
import jikenbo.archive.ArchiveFolder;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Corrections;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import jikenbo.coding.RuleBook;
import jikenbo.report.ReportContext;
import jikenbo.report.csv.CsvReport;
import jikenbo.report.workbook.WorkbookReport;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.CrossFoot;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.store.CaseStore;
import jikenbo.store.CorrectionStore;
import jikenbo.store.CoverageStore;
import jikenbo.store.PageStore;
import jikenbo.store.StatisticsStore;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps that do one thing, each in one transaction. */
@Lazy
@Configuration(proxyBeanMethods = false)
class ReportSteps {

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final List<StepExecutionListener> listeners;
  private final RunSettings settings;

  ReportSteps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      List<StepExecutionListener> listeners,
      RunSettings settings) {
    this.repository = repository;
    this.transactions = transactions;
    this.listeners = listeners;
    this.settings = settings;
  }

  @Bean
  Step takeStock(ArchiveFolder archive, PageStore pages) {
    return step(
            "takeStock",
            contribution -> {
              ArchiveComparison comparison = ArchiveComparison.of(archive, pages.hashes());
              pages.follow(comparison);
              RunState.of(contribution).inputChanges(InputChanges.of(comparison));
              keepState(contribution);
            })
        .build();
  }

  @Bean
  Step openCases(
      CaseStore cases,
      CorrectionStore correctionStore,
      Corrections corrections,
      InstantSource clock) {
    return step(
            "openCases",
            contribution -> {
              cases.openDisclosures(thisMonth(clock));
              correctionStore.keep(corrections.applyTo(correctionStore));
            })
        .build();
  }

  @Bean
  Step count(
      CaseStore cases,
      Casebook casebook,
      CoverageStore coverage,
      StatisticsStore statisticsStore,
      TotalsCheck totals,
      InstantSource clock) {
    return step(
            "count",
            contribution -> {
              YearMonth today = thisMonth(clock);
              RunState.of(contribution).month(month(cases, today));
              coverage.note(today);
              MonthlyStatistics statistics = statistics(casebook, coverage(coverage, today));
              List<String> disagreements = CrossFoot.check(statistics, casebook);
              if (!disagreements.isEmpty()) {
                throw new OperatorException("failed.totals", String.join(" ", disagreements));
              }
              totals.totals();
              statisticsStore.replace(statistics);
              keepState(contribution);
            })
        .build();
  }

  @Bean
  Step compare(IssueComparison comparison) {
    return step(
            "compare",
            contribution -> {
              RunState state = RunState.of(contribution);
              state.since(comparison.run(state.month()));
              keepState(contribution);
            })
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step writeCsv(
      RuleBook ruleBook,
      Casebook casebook,
      StatisticsStore statistics,
      OutputFolder output,
      ReportContexts contexts) {
    return step(
            "writeCsv",
            contribution ->
                RunState.of(contribution)
                    .replaced(
                        new CsvReport(ruleBook, settings.csvEncoding())
                            .write(
                                Files.createDirectories(output.stagedCsv()),
                                casebook,
                                statistics.statistics(),
                                contexts.revision(contribution))))
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step writeWorkbook(
      RuleBook ruleBook,
      Casebook casebook,
      StatisticsStore statistics,
      OutputFolder output,
      ReportContexts contexts) {
    return step(
            "writeWorkbook",
            contribution -> {
              ReportContext context = contexts.of(contribution);
              Files.createDirectories(output.staging());
              new WorkbookReport(ruleBook)
                  .write(
                      output.stagedWorkbook(context.month()),
                      context,
                      casebook,
                      statistics.statistics());
            })
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step publish(OutputFolder output, RunRecords records, ReportContexts contexts) {
    return step(
            "publish",
            contribution -> {
              ReportContext context = contexts.of(contribution);
              YearMonth month = context.month();
              new ReportVerification(
                      output.stagedCsv(), output.stagedWorkbook(month), context.totals())
                  .run();
              List<StepTime> steps = StepTime.of(contribution.getStepExecution().getJobExecution());
              RunState.of(contribution)
                  .record(records.write(output.staging(), context, contexts.elapsed(), steps));
              keepState(contribution);
              output.publish(month);
            })
        .allowStartIfComplete(true)
        .build();
  }

  /**
   * Saves the state in the transaction of the step. Spring Batch would save it as well, but only
   * after the step is marked as completed: a kill in between would lose it for good.
   */
  private void keepState(StepContribution contribution) {
    repository.updateExecutionContext(contribution.getStepExecution().getJobExecution());
  }

  /** The month of the run itself where no notice tells one: they are listed all the same. */
  private YearMonth month(CaseStore cases, YearMonth today) {
    if (settings.month() != null) {
      return settings.month();
    }
    if (cases.rowCounts().disclosures() == 0) {
      throw new NothingToReportException();
    }
    return cases.latestMonth().orElse(today);
  }

  /** What the operator says holds in place of what the pages tell. */
  private Coverage coverage(CoverageStore store, YearMonth today) {
    return settings.covers().isEmpty()
        ? store.ofPages(today)
        : Coverage.of(settings.covers(), store.touched(today));
  }

  private static YearMonth thisMonth(InstantSource clock) {
    return YearMonth.from(JapanTime.today(clock));
  }

  private static MonthlyStatistics statistics(Casebook casebook, Coverage coverage) {
    try (Stream<Disclosure> disclosures = casebook.disclosures();
        Stream<Incident> incidents = casebook.incidents()) {
      return MonthlyStatistics.of(disclosures, incidents, coverage);
    }
  }

  private TaskletStepBuilder step(String name, Work work) {
    TaskletStepBuilder step =
        new StepBuilder(name, repository)
            .tasklet(
                (contribution, context) -> {
                  work.run(contribution);
                  return RepeatStatus.FINISHED;
                },
                transactions);
    listeners.forEach(step::listener);
    return step;
  }

  /** What a step does. */
  private interface Work {
    void run(StepContribution contribution) throws Exception;
  }
}
