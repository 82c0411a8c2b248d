package jikenbo.job.step;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.archive.ArchiveComparison;
import jikenbo.archive.ArchiveFolder;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import jikenbo.casebook.correction.Corrections;
import jikenbo.job.console.OperatorException;
import jikenbo.job.option.JapanTime;
import jikenbo.job.option.RunSettings;
import jikenbo.job.output.OutputFolder;
import jikenbo.job.record.RunRecords;
import jikenbo.job.record.StepTime;
import jikenbo.report.ReportContext;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.CrossFoot;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.store.CaseStore;
import jikenbo.store.CorrectionStore;
import jikenbo.store.CoverageStore;
import jikenbo.store.PageStore;
import jikenbo.store.StatisticsStore;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The steps that work on all notices at once, from the inventory to the publication. */
@Lazy
@Configuration(proxyBeanMethods = false)
public class ReportSteps {

  private final TaskletSteps steps;
  private final RunSettings settings;

  ReportSteps(TaskletSteps steps, RunSettings settings) {
    this.steps = steps;
    this.settings = settings;
  }

  @Bean
  Step takeStock(ArchiveFolder archive, PageStore pages) {
    return steps
        .step(
            "takeStock",
            contribution -> {
              ArchiveComparison comparison = ArchiveComparison.of(archive, pages.hashes());
              pages.follow(comparison);
              RunState.of(contribution).inputChanges(InputChanges.of(comparison));
              steps.keepState(contribution);
            })
        .build();
  }

  @Bean
  Step openCases(
      CaseStore cases,
      CorrectionStore correctionStore,
      Corrections corrections,
      InstantSource clock) {
    return steps
        .step(
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
    return steps
        .step(
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
              totals.count();
              statisticsStore.replace(statistics);
              steps.keepState(contribution);
            })
        .build();
  }

  @Bean
  Step compare(IssueComparison comparison) {
    return steps
        .step(
            "compare",
            contribution -> {
              RunState state = RunState.of(contribution);
              state.since(comparison.run(state.month()));
              steps.keepState(contribution);
            })
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step publish(OutputFolder output, RunRecords records, ReportContexts contexts) {
    return steps
        .step(
            "publish",
            contribution -> {
              ReportContext context = contexts.of(contribution);
              YearMonth month = context.month();
              new ReportVerification(
                      output.stagedCsv(),
                      output.stagedWorkbook(month),
                      output.stagedPage(month),
                      context.totals())
                  .run();
              List<StepTime> times = StepTime.of(contribution.getStepExecution().getJobExecution());
              RunState.of(contribution)
                  .record(records.write(output.staging(), context, contexts.elapsed(), times));
              steps.keepState(contribution);
              output.publish(month);
            })
        .allowStartIfComplete(true)
        .build();
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
}
