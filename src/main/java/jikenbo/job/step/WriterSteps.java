package jikenbo.job.step;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.function.Function;
import jikenbo.casebook.Casebook;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.option.RunSettings;
import jikenbo.job.output.OutputFolder;
import jikenbo.report.ReportContext;
import jikenbo.report.ReportWriter;
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
  private final Casebook casebook;
  private final StatisticsStore statistics;
  private final OutputFolder output;
  private final ReportContexts contexts;

  WriterSteps(
      TaskletSteps steps,
      Casebook casebook,
      StatisticsStore statistics,
      OutputFolder output,
      ReportContexts contexts) {
    this.steps = steps;
    this.casebook = casebook;
    this.statistics = statistics;
    this.output = output;
    this.contexts = contexts;
  }

  @Bean
  Step writeCsv(RuleBook ruleBook, RunSettings settings) {
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
  ReportWriter workbook(RuleBook ruleBook) {
    return new WorkbookReport(ruleBook);
  }

  @Bean
  Step writeWorkbook(ReportWriter workbook) {
    return writing("writeWorkbook", workbook, output::stagedWorkbook);
  }

  @Bean
  Step writePage(RuleBook ruleBook) {
    return writing("writePage", new PageReport(ruleBook), output::stagedPage);
  }

  private Step writing(String name, ReportWriter writer, Function<YearMonth, Path> file) {
    return steps
        .step(
            name,
            contribution -> {
              ReportContext context = contexts.of(contribution);
              Files.createDirectories(output.staging());
              writer.write(file.apply(context.month()), context, casebook, statistics.statistics());
            })
        .allowStartIfComplete(true)
        .build();
  }
}
