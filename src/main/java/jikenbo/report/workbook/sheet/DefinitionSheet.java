package jikenbo.report.workbook.sheet;

import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.RuleBook;
import jikenbo.report.Glossary;
import jikenbo.report.Term;
import jikenbo.report.workbook.list.ListRoom;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Pen;
import jikenbo.report.workbook.look.PrintLayout;

/** 定義: words, counting rules and classes. */
public final class DefinitionSheet {

  private static final int LAST_COLUMN = 5;

  private final Canvas canvas;
  private final RuleBook ruleBook;
  private final Pen pen;

  /**
   * The sheet, on an empty canvas.
   *
   * @param ruleBook whose methods are defined
   */
  public DefinitionSheet(Canvas canvas, RuleBook ruleBook) {
    this.canvas = canvas;
    this.ruleBook = ruleBook;
    this.pen = new Pen(canvas, LAST_COLUMN);
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    canvas.widths(22, 74, 23, 17, 17, 17);
    pen.title("定義　言葉・数え方・分類");
    words("言葉", Glossary.STANDARD.terms());
    words("データ品質の言葉", Glossary.STANDARD.quality());
    pen.newPage();
    rules();
    sectors();
    pen.newPage();
    causes();
    pen.newPage();
    methods();
    print.manyPages(canvas.sheet(), pen.row() - 1, LAST_COLUMN, 0, 0);
  }

  private void words(String section, List<Term> entries) {
    pen.section(section);
    pen.heads("言葉", "意味");
    for (Term entry : entries) {
      canvas.text(pen.row(), 0, entry.word(), Look.CELL.heavy());
      canvas.paragraph(pen.take(1), 1, 1, entry.meaning(), Look.CELL.indented());
    }
  }

  private void rules() {
    pen.section("数え方");
    pen.heads("番号", "規則");
    int number = 1;
    for (String rule : Glossary.STANDARD.rules(ListRoom.MOST)) {
      canvas.number(pen.row(), 0, number++, Look.CELL.format(Look.COUNT).centred());
      canvas.paragraph(pen.take(1), 1, 1, rule, Look.CELL.indented());
    }
  }

  private void causes() {
    pen.section("原因の分類");
    pen.heads("原因", "意味", "コード", "JNSA", "東京商工リサーチ", "VERIS");
    for (Cause cause : Cause.values()) {
      line(
          cause.nameJa(),
          cause.meaningJa(),
          cause.code(),
          cause.jnsa(),
          cause.tsr(),
          cause.veris());
    }
    pen.note(
        "右の3列は、ほかの調査の分類との対応。JNSA＝情報セキュリティインシデントに関する調査報告書。東京商工リサーチ＝上場企業の個人情報漏えい・紛失事故調査。"
            + "VERIS＝action。空欄は対応する分類がないもの。");
  }

  private void sectors() {
    pen.section("分野の分類");
    pen.heads("分野", "意味", "コード", "日本標準\n産業分類");
    for (Sector sector : Sector.values()) {
      line(sector.nameJa(), sector.meaningJa(), sector.code(), sector.jsic());
    }
    pen.note("日本標準産業分類は、対応する大分類の記号。空欄は1つに決まらないもの。");
  }

  private void methods() {
    pen.section("手口の分類");
    pen.heads("原因", "手口", "コード");
    for (Method method : ruleBook.methods()) {
      line(method.cause().nameJa(), method.nameJa(), method.code());
    }
    pen.note("手口が分からない公表は、原因が分かるかどうかにかかわらず、手口を「不明」とする。表では「不明（原因）」の形で、原因ごとに示す。");
  }

  /** A line of a table, as high as its longest text needs. */
  private void line(String... texts) {
    int row = pen.take(1);
    double height = 0;
    for (int column = 0; column < texts.length; column++) {
      Look look = column == 0 ? Look.CELL : Look.CELL.indented();
      height = Math.max(height, canvas.paragraph(row, column, column, texts[column], look));
    }
    canvas.height(row, height);
  }
}
