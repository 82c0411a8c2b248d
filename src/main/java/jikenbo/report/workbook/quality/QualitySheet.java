package jikenbo.report.workbook.quality;

import java.util.List;
import jikenbo.casebook.Casebook;
import jikenbo.report.ControlTotals;
import jikenbo.report.Phrases;
import jikenbo.report.ReportContext;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.list.ListRoom;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.CrossFoot;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Period;
import jikenbo.statistics.people.HeadCounts;
import jikenbo.statistics.survey.Gap;
import jikenbo.statistics.survey.Gaps;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * データ品質: what was read, whether it adds up, what is not known, what persons said and what changed.
 */
public final class QualitySheet {

  private static final int LAST_COLUMN = 7;

  private static final Look COUNT = Look.CELL.format(Look.COUNT);
  private static final Look SHARE = Look.CELL.format(Look.SHARE);

  private final Canvas canvas;
  private final Survey survey;
  private final ReportContext context;
  private final ListRoom list;
  private int row;

  /**
   * The sheet, on an empty canvas, of the figures of a report month.
   *
   * @param context what was read, and what the issue before showed
   * @param list how much of the disclosures 一覧 has room for
   */
  public QualitySheet(Canvas canvas, Survey survey, ReportContext context, ListRoom list) {
    this.canvas = canvas;
    this.survey = survey;
    this.context = context;
    this.list = list;
  }

  /** Fills the sheet; every stream that is taken from the casebook is closed. */
  public void fill(PrintLayout print, Casebook casebook) {
    canvas.widths(35, 13, 13, 13, 13, 13, 13, 33);
    canvas.title("データ品質　" + Phrases.month(survey.month()), LAST_COLUMN);
    row = 1;
    controlTotals();
    headCounts();
    crossFoot(CrossFoot.check(survey.statistics(), casebook));
    // What is not known begins a page, so that its tables are not cut.
    canvas.sheet().setRowBreak(row - 1);
    gaps();
    row = new ReviewTables(canvas, casebook).fill(row + 1);
    row = new CalibrationTable(canvas).fill(row + 1);
    row = new AppliedCorrections(canvas, casebook).fill(row + 1);
    row = new RevisionTable(canvas, context).fill(row + 1);
    row = new RejectedPassages(canvas, casebook).fill(row + 1);
    print.manyPages(canvas.sheet(), row, LAST_COLUMN, 0, 0);
  }

  private void controlTotals() {
    ControlTotals totals = context.totals();
    section("読み込みの統制合計");
    heads("項目", "件数（件）");
    count("読み込んだファイル", totals.files());
    count("読み込んだ投稿", totals.posts());
    count("　うち公表（incident）", totals.incidentPosts());
    count("　うち対象外の記事（article）", totals.articles());
    count("　うち重複（duplicate）", totals.duplicates());
    count("　うち読み取れなかった箇所（rejected）", totals.rejected());
    count("公表", totals.disclosures());
    count("事案", totals.incidents());
    count("公表月が不明の公表", survey.statistics().undated().disclosures());
    Figures counted = survey.statistics().total().plus(survey.statistics().undated());
    boolean agrees =
        totals.postsAddUp()
            && totals.disclosures() == counted.disclosures()
            && totals.incidents() == counted.incidents();
    verdict(agrees, "投稿＝公表＋記事＋重複＋読み取れなかった箇所。公表・事案＝集計の総数（公表月が不明のものを含む）。", "統制合計が、内訳または集計と一致しません。");
    if (list.leftOut() > 0) {
      canvas.paragraph(
          row++,
          0,
          LAST_COLUMN,
          "一覧にはExcelの行数の上限まで、新しい%s件だけを載せました。古い%s件は disclosures.csv にあります。"
              .formatted(Phrases.number(list.listed()), Phrases.number(list.leftOut())),
          Look.TEXT.fill(Palette.WARNING));
    }
  }

  private void headCounts() {
    section("影響人数の判明状況（事案ごと）");
    heads("項目", "対象月", "全期間");
    HeadCounts month = survey.monthHeads();
    HeadCounts all = survey.allHeads();
    pair("人数が判明した事案（件）", month.known(), all.known());
    pair("人数の記載がない事案（件）", month.unknown(), all.unknown());
    pair("影響人数の合計（人、判明分）", month.total(), all.total());
    pair("最大の1件（人）", month.largest(), all.largest());
    pair("最大の1件を除く合計（人）", rest(month), rest(all));
    HeadCounts monthRecords = survey.records(Period.of(survey.month()));
    HeadCounts allRecords = survey.allRecords();
    pair("件数を述べた事案（件）", monthRecords.known(), allRecords.known());
    pair("影響件数の合計（件、人数とは別）", monthRecords.total(), allRecords.total());
    canvas.text(
        row++,
        0,
        ReportSpan.month(survey).title()
            + "、"
            + ReportSpan.all(survey).title()
            + "。公表月が不明の事案は含みません。「–」は示す値がないもの。",
        Look.NOTE);
  }

  private static @Nullable Long rest(HeadCounts heads) {
    HeadCounts rest = heads.withoutLargest();
    return rest == null ? null : rest.people();
  }

  private void pair(String label, @Nullable Number month, @Nullable Number all) {
    canvas.text(row, 0, label, Look.CELL);
    canvas.number(row, 1, month, COUNT);
    canvas.number(row, 2, all, COUNT);
    row++;
  }

  private void crossFoot(List<String> disagreements) {
    section("集計の突合");
    verdict(
        disagreements.isEmpty(),
        "公表・事案・影響人数・影響件数は、月計・原因計・分野計・総数とデータの行数がすべて一致しました。",
        "次の%d点が一致しません。".formatted(disagreements.size()));
    for (String disagreement : disagreements) {
      canvas.paragraph(row++, 0, LAST_COLUMN, disagreement, Look.TEXT);
    }
  }

  private void gaps() {
    section("不明・推定の割合");
    heads(
        "項目",
        "対象月\n不明等（件）",
        "対象月\nn（件）",
        "対象月\n割合（%）",
        "全期間\n不明等（件）",
        "全期間\nn（件）",
        "全期間\n割合（%）",
        "意味");
    canvas.height(row - 1, 30);
    gap("原因が不明の公表", Gap.CAUSE, "通知に原因の記載がない");
    gap("手口が不明の公表", Gap.METHOD, "原因は分かるが手口までは分からない場合を含む");
    gap("分野が不明の公表", Gap.SECTOR, "組織の種類を決められない");
    gap("組織名が不明の公表", Gap.ORGANIZATION, "影響組織数に数えていない");
    gap("公表月が見出しの日付以外による公表", Gap.MONTH_CONCLUDED, "本文または前後の投稿から月を決めた");
    gap("公表月が分からない公表", Gap.MONTH, "どの月にも数えず、一覧に載せる");
    gap("影響数の記載がない公表", Gap.AFFECTED, "人数も件数も記載がない");
    gap("影響数が「件」だけの公表", Gap.RECORDS_ONLY, "影響人数に含めず、影響件数に数える");
    int undated = survey.allGaps().count(Gap.MONTH);
    if (undated > 0) {
      canvas.text(row++, 0, "全期間のnには、公表月が不明の公表" + Phrases.number(undated) + "件を含みます。", Look.NOTE);
    }
  }

  private void gap(String label, Gap gap, String meaning) {
    canvas.text(row, 0, label, Look.CELL);
    canvas.text(row, LAST_COLUMN, meaning, Look.CELL.size(8).indented());
    share(1, survey.monthGaps(), gap);
    share(4, survey.allGaps(), gap);
    row++;
  }

  private void share(int column, Gaps gaps, Gap gap) {
    int n = gaps.disclosures();
    canvas.number(row, column, gaps.count(gap), COUNT);
    canvas.number(row, column + 1, n, COUNT);
    canvas.number(row, column + 2, n == 0 ? null : gaps.count(gap) / (double) n, SHARE);
  }

  private void count(String label, int count) {
    canvas.text(row, 0, label, Look.CELL);
    canvas.number(row, 1, count, COUNT);
    row++;
  }

  private void section(String name) {
    canvas.height(row, 8);
    row++;
    canvas.height(row, 18);
    canvas.text(row++, 0, name, Look.SECTION);
  }

  private void heads(String... names) {
    canvas.heads(row++, names);
  }

  private void verdict(boolean agrees, String good, String bad) {
    Look look = Look.TEXT.heavy();
    canvas.text(
        row++,
        0,
        agrees ? "一致　" + good : "不一致　" + bad,
        agrees ? look.ink(Palette.NAVY) : look.fill(Palette.WARNING));
  }
}
