package jikenbo.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jikenbo.report.Commentary;
import jikenbo.report.CoveragePhrases;
import jikenbo.report.IssueWords;
import jikenbo.report.MethodNames;
import jikenbo.report.Phrases;
import jikenbo.report.ReportContext;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Box;
import jikenbo.report.workbook.chart.Caption;
import jikenbo.report.workbook.chart.Charts;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.incident.LargestCases;
import jikenbo.report.workbook.incident.LargestCases.Column;
import jikenbo.report.workbook.incident.LargestCases.Field;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.report.workbook.look.SheetName;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** サマリー: the month on one page. */
public final class SummarySheet {

  private static final int LINKS = 2;
  private static final int CARDS = 3;
  private static final int WORDS = CARDS + KeyFigures.ROWS + 1;
  private static final int MOST_SENTENCES = 5;
  private static final int CASES = WORDS + MOST_SENTENCES + 2;
  private static final int CASES_ROWS = LargestCases.HEADS + Survey.LARGEST;
  private static final int NOTES = CASES + CASES_ROWS + 1;

  /** Half-width characters of the column of names. */
  private static final int LONGEST_NAME = 40;

  /** Height of the sentences together, which is that of the chart beside them. */
  private static final double WORDS_HEIGHT = 152;

  private static final Look TITLE =
      Look.TEXT.size(18).heavy().ink(Palette.NAVY).ruled(Palette.NAVY);
  private static final Look LINK = Look.NOTE.linked().centred().down(VerticalAlignment.TOP);
  private static final Look SENTENCE = Look.TEXT.size(10).wrapped().down(VerticalAlignment.TOP);

  private final Canvas canvas;
  private final Survey survey;
  private final ReportContext context;
  private final MethodNames methods;

  /**
   * The sheet, on an empty canvas, of the figures of a report month.
   *
   * @param context what the report is about
   * @param methods names of the methods, for the commentary
   */
  public SummarySheet(Canvas canvas, Survey survey, ReportContext context, MethodNames methods) {
    this.canvas = canvas;
    this.survey = survey;
    this.context = context;
    this.methods = methods;
  }

  /** Fills the sheet; its charts draw what the other sheets hold. */
  public void fill(
      PrintLayout print, TrendSheet trend, BreakdownSheet<?> causes, BreakdownSheet<?> sectors) {
    canvas.sheet().setDisplayGridlines(false);
    canvas.widths(SummaryGrid.widths());
    head();
    new KeyFigures(canvas, survey).fill(CARDS);
    words();
    trend(trend);
    cases();
    classes(2, causes, new Caption("month-by-cause", "原因別の公表件数（件）"));
    classes(3, sectors, new Caption("month-by-sector", "分野別の公表件数（件）"));
    int last = notes();
    fillPage(last);
    print.onePage(canvas.sheet(), last, SummaryGrid.LAST);
  }

  private void head() {
    IssueWords words = new IssueWords(context);
    canvas.height(0, 32);
    canvas.span(
        0, 0, SummaryGrid.right(2), IssueWords.NAME + "　" + Phrases.month(survey.month()), TITLE);
    canvas.text(0, SummaryGrid.right(2) + 1, "", TITLE);
    canvas.span(
        0,
        SummaryGrid.left(3),
        SummaryGrid.LAST,
        words.status(),
        TITLE.size(9).ink(Palette.MUTED).right().down(VerticalAlignment.BOTTOM));
    canvas.height(1, 15);
    String coverage = CoveragePhrases.sentence(survey.coverage());
    Optional<String> warning = words.warning();
    if (warning.isPresent()) {
      canvas.span(
          1,
          0,
          SummaryGrid.LAST,
          warning.get() + "　" + coverage,
          Look.TEXT.size(9).heavy().fill(Palette.WARNING));
    } else {
      canvas.span(1, 0, SummaryGrid.LAST, coverage, Look.NOTE.right());
    }
    links();
    canvas.height(WORDS - 1, 9);
    canvas.height(CASES - 1, 9);
  }

  /** A link to every other sheet, evenly over the page. */
  private void links() {
    SheetName[] sheets = SheetName.values();
    int others = sheets.length - 1;
    int[] ends = SummaryGrid.ends(others);
    canvas.height(LINKS, 19);
    int left = 0;
    for (int i = 0; i < others; i++) {
      SheetName target = sheets[i + 1];
      canvas.link(canvas.span(LINKS, left, ends[i], target.title(), LINK), target, 0);
      left = ends[i] + 1;
    }
  }

  private void words() {
    int right = SummaryGrid.right(1);
    canvas.height(WORDS, 18);
    canvas.span(WORDS, 0, right, "総評", Look.SECTION.ruled(Palette.RULE));
    List<String> sentences = Commentary.of(survey, methods);
    double used = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int row = WORDS + 1 + i;
      canvas.text(row, 0, "●", SENTENCE.size(7).ink(Palette.MAIN).centred());
      used += canvas.paragraph(row, 1, right, sentences.get(i), SENTENCE);
    }
    double spare = Math.max(0, WORDS_HEIGHT - used);
    for (int i = 0; i < MOST_SENTENCES; i++) {
      int row = WORDS + 1 + i;
      double needed = i < sentences.size() ? canvas.height(row) : 0;
      canvas.height(row, needed + spare / MOST_SENTENCES);
    }
  }

  private void trend(TrendSheet sheet) {
    Box box = new Box(WORDS, SummaryGrid.left(2), WORDS + MOST_SENTENCES, SummaryGrid.LAST);
    Optional<Block> months = sheet.months();
    if (months.isEmpty()) {
      new Charts(canvas).panel(box, "直近13か月に収録された月がありません。");
      return;
    }
    Series disclosures = Series.of("公表件数", sheet.disclosures().orElseThrow(), Palette.OTHER);
    int last = months.get().size() - 1;
    MonthMarks marks = sheet.marks();
    new Charts(canvas)
        .columns(
            box,
            new Caption(
                "monthly-trend", marks.title("公表件数の推移（件、%dか月".formatted(months.get().size()))),
            months.get(),
            List.of(marks.mark(disclosures.point(last, Palette.MAIN))));
  }

  private void cases() {
    LargestCases cases =
        new LargestCases(
            canvas,
            LONGEST_NAME,
            new Column(Field.RANK, 0, 0),
            new Column(Field.NAME, 1, SummaryGrid.left(1) - 1),
            new Column(Field.CAUSE, SummaryGrid.left(1), SummaryGrid.right(1, 0)),
            new Column(Field.PEOPLE, SummaryGrid.NUMBERS, SummaryGrid.NUMBERS),
            new Column(Field.LINK, SummaryGrid.IDS, SummaryGrid.IDS));
    cases.fill(
        CASES,
        "影響人数の多い事案　上位%d件".formatted(Survey.LARGEST),
        survey.largest(),
        Survey.LARGEST,
        covered() ? "影響人数が判明した事案はありません。" : "対象月は収録していません。");
  }

  private void classes(int band, BreakdownSheet<?> sheet, Caption caption) {
    Box box =
        new Box(CASES, SummaryGrid.left(band), CASES + CASES_ROWS - 1, SummaryGrid.right(band));
    Optional<Series> disclosures = sheet.disclosures();
    if (disclosures.isEmpty()) {
      new Charts(canvas)
          .panel(box, caption.title() + "\n" + (covered() ? "対象月の公表は0件です。" : "対象月は収録していません。"));
      return;
    }
    new Charts(canvas).bars(box, caption, sheet.members().orElseThrow(), disclosures.get());
  }

  /** Gives what is left of the page to the rows of the charts. */
  private void fillPage(int last) {
    double used = IntStream.rangeClosed(0, last).mapToDouble(canvas::height).sum();
    double spare = PrintLayout.pageHeight(canvas.width(0, SummaryGrid.LAST)) - used;
    int[] rows =
        IntStream.concat(
                IntStream.rangeClosed(WORDS + 1, WORDS + MOST_SENTENCES),
                IntStream.range(CASES + LargestCases.HEADS, CASES + CASES_ROWS))
            .toArray();
    for (int row : rows) {
      canvas.height(row, canvas.height(row) + Math.max(0, spare) / rows.length);
    }
  }

  private boolean covered() {
    return survey.statistics().covers(survey.month());
  }

  private int notes() {
    canvas.height(NOTES - 1, 5);
    int row = NOTES;
    for (String note : new IssueWords(context).notes(survey)) {
      canvas.paragraph(row++, 0, SummaryGrid.LAST, note, Look.NOTE);
    }
    return row - 1;
  }
}
