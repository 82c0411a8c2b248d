package jikenbo.report.workbook.incident;

import java.util.Objects;
import java.util.stream.DoubleStream;
import jikenbo.casebook.Incident;
import jikenbo.report.ChainPhrases;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.list.ListLink;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Pen;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.report.workbook.look.TextSize;
import jikenbo.statistics.survey.ChainedIncident;
import jikenbo.statistics.survey.Chains;
import jikenbo.statistics.survey.Contractor;
import jikenbo.statistics.survey.Survey;

/** 委託先・連鎖: incidents that reached beyond one organisation, and the contractors behind them. */
public final class ChainSheet {

  private static final int LAST_COLUMN = 8;

  /** Half-width characters that a cell of names shows at most. */
  private static final int LONGEST_NAME = 120;

  private static final Look COUNT = Look.CELL.format(Look.COUNT);

  private final Canvas canvas;
  private final Survey survey;
  private final Chains chains;
  private final Pen pen;

  /** The row that every further page begins with: the heads of the list that runs over them. */
  private int repeated;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public ChainSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
    this.chains = survey.chains();
    this.pen = new Pen(canvas, LAST_COLUMN);
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    canvas.widths(11, 12, 32, 37, 10, 9, 12, 15, 11);
    pen.title("委託先・連鎖　" + Phrases.month(survey.month()));
    for (String sentence : ChainPhrases.of(survey)) {
      pen.paragraph(sentence, Look.TEXT);
    }
    pen.note(
        "委託先等＝事案の原因があったと公表文が挙げる委託先やサービス。事案は最初の公表の月に数えます。"
            + "組織の数は公表した組織の数で、影響を受けた組織や委託元の総数ではありません。"
            + "同じ出来事の公表を1件の事案にまとめる根拠は事件簿番号で、番号のない公表はそれぞれ1件の事案です。");
    contractors();
    incidents();
    print.manyPages(canvas.sheet(), pen.row() - 1, LAST_COLUMN, repeated, repeated);
  }

  private void contractors() {
    pen.section(
        chains.allContractors() > Chains.MOST_CONTRACTORS
            ? "公表した組織の多い委託先等　上位%d者（全期間）".formatted(Chains.MOST_CONTRACTORS)
            : "委託先等（全期間、公表した組織の多い順）");
    if (chains.contractors().isEmpty()) {
      pen.paragraph("委託先等が挙がった事案はありません。", Look.TEXT);
      return;
    }
    pen.heads(
        "順位",
        "最新の\n公表月",
        "委託先等",
        "その事案を公表した組織（例）",
        "公表した\n組織数",
        "事案数\n（件）",
        "影響人数\n（人）",
        "人数記載なし\n（事案）");
    int rank = 1;
    for (Contractor contractor : chains.contractors()) {
      contractor(rank++, contractor);
    }
    pen.note(
        "委託先等は全部で%s者。株式会社などの法人格と空白の違いは同じ名前とみなします。公表した組織数＝その委託先等の事案を公表した組織の異なり数（委託先等自身を除く）。同数のときは事案の多い順。"
            .formatted(Phrases.number(chains.allContractors())));
  }

  private void contractor(int rank, Contractor contractor) {
    int row = pen.take(1);
    canvas.number(row, 0, rank, COUNT.centred());
    canvas.month(row, 1, contractor.latest(), Look.CELL);
    names(row, contractor.name(), examples(contractor));
    canvas.number(row, 4, contractor.organizations(), COUNT.heavy());
    canvas.number(row, 5, contractor.figures().incidents(), COUNT);
    canvas.number(row, 6, contractor.figures().knownPeople(), COUNT);
    canvas.number(row, 7, contractor.figures().withoutPeople(), COUNT);
  }

  private static String examples(Contractor contractor) {
    int others = contractor.organizations() - contractor.examples().size();
    String names = String.join("、", contractor.examples());
    if (names.isEmpty()) {
      return "委託先等自身の公表、または組織名不明";
    }
    return others > 0 ? "%sほか%s組織".formatted(names, Phrases.number(others)) : names;
  }

  private void incidents() {
    int total = chains.all().chained().incidents();
    pen.section("該当する事案（全期間、新しい順）");
    if (total == 0) {
      pen.paragraph("該当する事案はありません。", Look.TEXT);
      return;
    }
    pen.heads(
        "最初の\n公表月",
        "事件簿番号",
        "委託先等（いずれかの公表による）",
        "最初に公表した組織",
        "公表した\n組織数",
        "公表件数\n（件）",
        "影響人数\n（事案、人）",
        "原因（最初\nの公表）",
        "公表ID\n（一覧へ）");
    repeated = pen.row() - 1;
    for (ChainedIncident incident : chains.newest()) {
      incident(incident);
    }
    pen.note(
        "最初の公表月・組織・原因と公表IDは、事案の最初の公表のもの。委託先等・組織数・公表件数・影響人数は、事案のすべての公表によるもの。「–」は事件簿番号または人数の記載がないもの。");
    pen.note(
        total > chains.newest().size()
            ? "全%s件のうち新しい%s件。すべては incidents.csv（organizations が2以上、または third_party がある行）にあります。"
                .formatted(Phrases.number(total), Phrases.number(chains.newest().size()))
            : "全%s件。".formatted(Phrases.number(total)));
  }

  private void incident(ChainedIncident chained) {
    int row = pen.take(1);
    Incident incident = chained.incident();
    canvas.month(row, 0, incident.reportMonth(), Look.CELL);
    canvas.text(
        row,
        1,
        Objects.requireNonNullElse(incident.caseNumber(), Canvas.NONE),
        Look.CELL.centred());
    names(
        row,
        Objects.requireNonNullElse(incident.thirdParty(), "（記載なし）"),
        Objects.requireNonNullElse(chained.organization(), "（組織名不明）"));
    canvas.number(row, 4, incident.organizations(), COUNT);
    canvas.number(row, 5, incident.disclosures(), COUNT);
    canvas.number(row, 6, incident.affectedPeople(), COUNT);
    canvas.text(row, 7, incident.cause().nameJa(), Look.CELL.indented());
    ListLink.put(canvas, row, LAST_COLUMN, incident.firstDisclosureId());
  }

  /** Two names, in a row that is as high as the longer one needs. */
  private void names(int row, String left, String right) {
    double height = DoubleStream.of(name(row, 2, left), name(row, 3, right)).max().orElseThrow();
    canvas.height(row, height);
  }

  private double name(int row, int column, String name) {
    return canvas.paragraph(row, column, column, TextSize.fit(name, LONGEST_NAME), Look.CELL);
  }
}
