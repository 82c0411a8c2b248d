package jikenbo.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import jikenbo.casebook.Casebook;
import jikenbo.coding.rule.RuleBook;
import jikenbo.report.MethodNames;
import jikenbo.report.Phrases;
import jikenbo.report.ReportContext;
import jikenbo.report.ReportWriter;
import jikenbo.report.workbook.incident.ChainSheet;
import jikenbo.report.workbook.incident.LagSheet;
import jikenbo.report.workbook.incident.PeopleSheet;
import jikenbo.report.workbook.list.DisclosureSheet;
import jikenbo.report.workbook.list.ListRoom;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.HouseStyle;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.report.workbook.look.SheetName;
import jikenbo.report.workbook.look.Styles;
import jikenbo.report.workbook.quality.QualitySheet;
import jikenbo.report.workbook.sheet.BreakdownSheet;
import jikenbo.report.workbook.sheet.CauseSectorSheet;
import jikenbo.report.workbook.sheet.DataTypeSheet;
import jikenbo.report.workbook.sheet.DefinitionSheet;
import jikenbo.report.workbook.sheet.MethodSheet;
import jikenbo.report.workbook.sheet.PrefectureSheet;
import jikenbo.report.workbook.sheet.SummarySheet;
import jikenbo.report.workbook.sheet.TrendSheet;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the Excel workbook for managers. */
public final class WorkbookReport implements ReportWriter {

  /** Rows of 一覧 that are held in memory. */
  private static final int WINDOW = 100;

  private final RuleBook ruleBook;
  private final int mostListed;

  /**
   * A report that names methods as a rule book does.
   *
   * @param ruleBook the rule book that the casebook was coded with
   */
  public WorkbookReport(RuleBook ruleBook) {
    this(ruleBook, ListRoom.MOST);
  }

  /** How many of so many disclosures 一覧 lists: all that a sheet of Excel holds. */
  public static int listed(int disclosures) {
    return new ListRoom(disclosures, ListRoom.MOST).listed();
  }

  /** The same with room for so many disclosures in 一覧. */
  WorkbookReport(RuleBook ruleBook, int mostListed) {
    this.ruleBook = ruleBook;
    this.mostListed = mostListed;
  }

  /** Memory does not grow with the rows of 一覧, which go to a temporary file first. */
  @Override
  public void write(
      Path file, ReportContext context, Casebook casebook, MonthlyStatistics statistics)
      throws IOException {
    Survey survey = Survey.of(context.month(), statistics, casebook);
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    // POI's own folder for all users belongs to the one who came first, and everybody can read it.
    Path scratch = Files.createTempDirectory(draft.toAbsolutePath().getParent(), ".poi");
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(scratch.toFile()));
    try {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        DisclosureSheet list = lay(workbook, context, survey, casebook);
        try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, WINDOW, true);
            OutputStream out = Files.newOutputStream(draft)) {
          list.stream(streaming.getSheet(SheetName.DISCLOSURES.title()), casebook);
          streaming.write(out);
        }
      }
      FixedTimes.copy(draft, file, context.createdAt().toLocalDateTime());
      Files.delete(scratch);
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
      Files.deleteIfExists(draft);
    }
  }

  private DisclosureSheet lay(
      XSSFWorkbook workbook, ReportContext context, Survey survey, Casebook casebook) {
    Function<SheetName, Canvas> on = canvases(workbook);
    PrintLayout print = new PrintLayout(context);
    MethodNames methods = MethodNames.of(ruleBook);
    ListRoom room = new ListRoom(survey.allGaps().disclosures(), mostListed);
    summarize(on, print, context, survey, methods);
    new CauseSectorSheet(on.apply(SheetName.CAUSES_IN_SECTORS), survey).fill(print);
    new DataTypeSheet(on.apply(SheetName.DATA_TYPES), survey).fill(print);
    new MethodSheet(on.apply(SheetName.METHODS), survey, methods).fill(print);
    new PrefectureSheet(on.apply(SheetName.PREFECTURES), survey).fill(print);
    new PeopleSheet(on.apply(SheetName.PEOPLE), survey).fill(print);
    new QualitySheet(on.apply(SheetName.QUALITY), survey, context, room).fill(print, casebook);
    new LagSheet(on.apply(SheetName.LAGS), survey).fill(print);
    new ChainSheet(on.apply(SheetName.CHAINS), survey).fill(print);
    new DefinitionSheet(on.apply(SheetName.DEFINITIONS), ruleBook).fill(print);
    DisclosureSheet list =
        new DisclosureSheet(on.apply(SheetName.DISCLOSURES), methods, room, survey);
    list.begin(print);
    describe(workbook.getProperties().getCoreProperties(), context);
    workbook.setActiveSheet(0);
    return list;
  }

  /** An empty sheet for each name, in their order. */
  private static Function<SheetName, Canvas> canvases(XSSFWorkbook workbook) {
    HouseStyle.apply(workbook);
    Styles styles = new Styles(workbook);
    for (SheetName name : SheetName.values()) {
      XSSFSheet sheet = workbook.createSheet(name.title());
      sheet.setTabColor(name.tab().cell());
      sheet.setDefaultRowHeightInPoints((float) Canvas.LINE);
    }
    return name -> new Canvas(workbook.getSheet(name.title()), styles);
  }

  /** The charts of サマリー draw what other sheets hold, so these are filled before it. */
  private static void summarize(
      Function<SheetName, Canvas> on,
      PrintLayout print,
      ReportContext context,
      Survey survey,
      MethodNames methods) {
    TrendSheet trend = new TrendSheet(on.apply(SheetName.TREND), survey);
    trend.fill(print);
    var causes =
        new BreakdownSheet<>(on.apply(SheetName.CAUSES), survey, "原因", "causes", Dimension.CAUSE);
    causes.fill(print);
    var sectors =
        new BreakdownSheet<>(
            on.apply(SheetName.SECTORS), survey, "分野", "sectors", Dimension.SECTOR);
    sectors.fill(print);
    new SummarySheet(on.apply(SheetName.SUMMARY), survey, context, methods)
        .fill(print, trend, causes, sectors);
  }

  private static void describe(CoreProperties properties, ReportContext context) {
    properties.setCreator("Jikenbo");
    properties.setLastModifiedByUser("Jikenbo");
    properties.setTitle("セキュリティ事案 月次報告 " + Phrases.month(context.month()));
    properties.setSubjectProperty("公表されたセキュリティ事案の月次統計");
    properties.setKeywords("セキュリティ事案, 個人情報漏えい, 月次報告, " + context.month());
    properties.setCategory("月次報告");
    String created =
        DateTimeFormatter.ISO_INSTANT.format(
            context
                .createdAt()
                .withZoneSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS));
    try {
      properties.setCreated(created);
      properties.setModified(created);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("not a time: " + created, e);
    }
  }
}
