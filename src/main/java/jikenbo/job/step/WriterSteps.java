package jikenbo.job.step;

import java.nio.file.Files;
import jikenbo.casebook.Casebook;
import jikenbo.coding.RuleBook;
import jikenbo.job.option.RunSettings;
import jikenbo.job.output.OutputFolder;
import jikenbo.report.ReportContext;
import jikenbo.report.csv.CsvReport;
import jikenbo.report.kit.BiKit;
import jikenbo.report.page.PageReport;
import jikenbo.report.workbook.WorkbookReport;
import jikenbo.store.StatisticsStore;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The steps that write what people receive, into the staging folder. */
@Lazy
@Configuration(proxyBeanMethods = false)
public class WriterSteps {

  private final TaskletSteps steps;
  private final RunSettings settings;

  WriterSteps(TaskletSteps steps, RunSettings settings) {
    this.steps = steps;
    this.settings = settings;
  }

  @Bean
  Step writeCsv(
      RuleBook ruleBook,
      Casebook casebook,
      StatisticsStore statistics,
      OutputFolder output,
      ReportContexts contexts) {
    return steps
        .step(
            "writeCsv",
            contribution -> {
              RunState.of(contribution)
                  .replaced(
                      new CsvReport(ruleBook, settings.csvEncoding())
                          .write(
                              Files.createDirectories(output.stagedCsv()),
                              casebook,
                              statistics.statistics(),
                              contexts.revision(contribution)));
              BiKit.of(output.stagedCsv()).write(output.stagedKit());
            })
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
    return steps
        .step(
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
  Step writePage(
      RuleBook ruleBook,
      Casebook casebook,
      StatisticsStore statistics,
      OutputFolder output,
      ReportContexts contexts) {
    return steps
        .step(
            "writePage",
            contribution -> {
              ReportContext context = contexts.of(contribution);
              Files.createDirectories(output.staging());
              new PageReport(ruleBook)
                  .write(
                      output.stagedPage(context.month()),
                      context,
                      casebook,
                      statistics.statistics());
            })
        .allowStartIfComplete(true)
        .build();
  }
}
