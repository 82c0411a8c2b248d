package jikenbo.report.workbook;

import java.util.List;
import jikenbo.report.Phrases;
import jikenbo.statistics.LargeIncident;
import jikenbo.statistics.Survey;

/** The month's incidents with the most people, each with a link to its line in 一覧. */
final class LargestCases {

  /** Rows that the list takes: a head, column heads and ten lines. */
  static final int ROWS = 12;

  private static final int SIZE = 9;
  private static final double ROW_HEIGHT = 16;

  /** Half-width characters of two lines of the column of names. */
  private static final int LONGEST_NAME = 84;

  private static final int NAME = 1;
  private static final int CAUSE = 10;
  private static final int PEOPLE = 14;
  private static final int LINK = 17;
  private static final int RIGHT = 18;

  private final Canvas canvas;
  private final Survey survey;
  private final ListRoom list;

  LargestCases(Canvas canvas, Survey survey, ListRoom list) {
    this.canvas = canvas;
    this.survey = survey;
    this.list = list;
  }

  /** Puts the list below a row, at the left edge. */
  void fill(int top) {
    canvas.height(top, 18);
    canvas.span(top, 0, RIGHT, "影響人数の多い事案　上位10件", Look.SECTION);
    int head = top + 1;
    canvas.height(head, ROW_HEIGHT);
    Look look = Look.HEAD.size(8);
    canvas.text(head, 0, "順位", look);
    canvas.span(head, NAME, CAUSE - 1, "組織名", look);
    canvas.span(head, CAUSE, PEOPLE - 1, "原因", look);
    canvas.span(head, PEOPLE, LINK - 1, "影響人数（人）", look);
    canvas.span(head, LINK, RIGHT, "一覧", look);
    List<LargeIncident> largest = survey.largest();
    for (int i = 0; i < ROWS - 2; i++) {
      int row = head + 1 + i;
      canvas.height(row, ROW_HEIGHT);
      if (i < largest.size()) {
        line(row, i + 1, largest.get(i));
      }
    }
    if (largest.size() < ROWS - 2) {
      canvas.span(head + 1 + largest.size(), 0, RIGHT, remark(largest.size()), Look.NOTE);
    }
  }

  private String remark(int shown) {
    if (!survey.statistics().covers(survey.month())) {
      return "対象月は収録期間外です。";
    }
    return shown == 0 ? "影響人数が判明した事案はありません。" : "影響人数が判明した事案は以上の%d件です。".formatted(shown);
  }

  private void line(int row, int rank, LargeIncident incident) {
    String name = TextSize.fit(name(incident), LONGEST_NAME);
    int lines = TextSize.lines(name, SIZE, canvas.width(NAME, CAUSE - 1));
    if (lines > 1) {
      canvas.height(row, TextSize.height(lines, SIZE));
    }
    canvas.number(row, 0, rank, Look.CELL.format(Look.COUNT).centred());
    canvas.span(row, NAME, CAUSE - 1, name, Look.CELL.wrapped());
    canvas.span(row, CAUSE, PEOPLE - 1, incident.incident().cause().nameJa(), Look.CELL);
    canvas.span(row, PEOPLE, LINK - 1, incident.people(), Look.CELL.heavy().format(Look.COUNT));
    canvas.listLink(row, LINK, RIGHT, list.row(incident.position()));
  }

  private static String name(LargeIncident incident) {
    String organization = incident.organization();
    String name = organization == null ? "（組織名不明）" : organization;
    int others = incident.incident().organizations() - 1;
    return others > 0 ? "%sほか%s組織".formatted(name, Phrases.number(others)) : name;
  }
}
