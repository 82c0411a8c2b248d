package jikenbo.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.casebook.Casebook;
import jikenbo.coding.rule.RuleBook;
import jikenbo.report.MethodNames;
import jikenbo.report.ReportContext;
import jikenbo.report.ReportWriter;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.survey.Survey;

/** Writes the report as one HTML file that needs neither network nor server. */
public final class PageReport implements ReportWriter {

  private static final String TEMPLATE = "report.jte";

  private final RuleBook ruleBook;

  /**
   * A report that names methods as a rule book does.
   *
   * @param ruleBook the rule book that the casebook was coded with
   */
  public PageReport(RuleBook ruleBook) {
    this.ruleBook = ruleBook;
  }

  /** Row by row; but for an id and a number for each notice, memory does not grow with them. */
  @Override
  public void write(
      Path file, ReportContext context, Casebook casebook, MonthlyStatistics statistics)
      throws IOException {
    Survey survey = Survey.of(context.month(), statistics, casebook);
    MethodNames methods = MethodNames.of(ruleBook);
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(null, ContentType.Html, PageReport.class.getClassLoader());
    Page page =
        new Page(
            Summary.of(survey, context, methods),
            PageAssets.load(),
            new PageData(survey, casebook, methods));
    try (Writer writer = Files.newBufferedWriter(file)) {
      templates.render(TEMPLATE, page, new WriterOutput(writer));
    }
  }
}
