package jikenbo.report.workbook.quality;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.report.Phrases;
import jikenbo.report.ReportContext;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.revision.Change;
import jikenbo.revision.ComparedTable;
import org.jspecify.annotations.Nullable;

/**
 * Monthly figures that the issue before showed otherwise, as far as there is room; the numbers are
 * always the true ones.
 */
final class RevisionTable {

  private static final int MOST = 100;
  private static final int LAST_COLUMN = 7;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日 H:mm", Locale.ROOT);

  private final Canvas canvas;
  private final ReportContext context;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();

  RevisionTable(Canvas canvas, ReportContext context) {
    this.canvas = canvas;
    this.context = context;
  }

  /** Puts the table below a row; returns the row after it. */
  int fill(int top) {
    canvas.height(top, 18);
    canvas.text(top, 0, "前回発行からの変更", Look.SECTION);
    if (context.revision().since() == null) {
      canvas.text(top + 1, 0, "この月の報告書は、今回が初めての発行です。", Look.TEXT);
      return top + 2;
    }
    String former = "前回の作成日：" + TIME.format(context.revision().since()) + "。";
    read();
    if (counts.isEmpty()) {
      canvas.text(top + 1, 0, former + "前回から変わった値はありません。", Look.TEXT);
      return top + 2;
    }
    canvas.text(top + 1, 0, former + "変わった値は" + total() + "。", Look.TEXT);
    if (figures.isEmpty()) {
      canvas.text(top + 2, 0, "対象月までの月別集計に変更はありません。すべては changes.csv にあります。", Look.NOTE);
      return top + 3;
    }
    heads(top + 2);
    int row = top + 3;
    for (Figure figure : figures.subList(0, Math.min(MOST, figures.size()))) {
      line(row++, figure);
    }
    canvas.text(
        row,
        0,
        "対象月までの月別集計の変更 全%s件%s。すべては changes.csv にあります。"
            .formatted(
                Phrases.number(figures.size()),
                figures.size() > MOST ? "のうち、新しい月から%d件".formatted(MOST) : ""),
        Look.NOTE);
    return row + 1;
  }

  /** The cells of the statistics are few, also where hundreds of thousands of rows changed. */
  private void read() {
    try (Stream<Change> changes = context.revision().changes()) {
      changes.forEach(
          change -> {
            counts.merge(change.table(), 1, Integer::sum);
            if (change.table().equals(ComparedTable.MONTHLY_STATISTICS.code())) {
              figures.add(Figure.of(change));
            }
          });
    }
    figures.removeIf(figure -> figure.month().isAfter(context.month()));
    figures.sort(Comparator.comparing(Figure::month).reversed());
  }

  private String total() {
    return "全%s件（%s）"
        .formatted(
            Phrases.number(counts.values().stream().mapToInt(Integer::intValue).sum()),
            Stream.of(
                    count("公表", ComparedTable.DISCLOSURES),
                    count("事案", ComparedTable.INCIDENTS),
                    count("月別集計", ComparedTable.MONTHLY_STATISTICS))
                .collect(Collectors.joining("、")));
  }

  private String count(String name, ComparedTable table) {
    return name + Phrases.number(counts.getOrDefault(table.code(), 0)) + "件";
  }

  private void heads(int row) {
    canvas.text(row, 0, "公表月・原因・分野", Look.HEAD);
    canvas.text(row, 1, "項目", Look.HEAD);
    canvas.text(row, 2, "前回", Look.HEAD);
    canvas.text(row, 3, "今回", Look.HEAD);
    canvas.text(row, 4, "差", Look.HEAD);
    canvas.flow(row, 5, LAST_COLUMN, "理由", Look.HEAD);
  }

  private void line(int row, Figure figure) {
    canvas.text(
        row,
        0,
        Phrases.month(figure.month()) + "　" + figure.cause() + "　" + figure.sector(),
        Look.CELL);
    canvas.paragraph(row, 1, 1, figure.measure(), Look.CELL);
    canvas.number(row, 2, figure.before(), Look.CELL.format(Look.COUNT));
    canvas.number(row, 3, figure.after(), Look.CELL.format(Look.COUNT));
    canvas.number(row, 4, figure.difference(), Look.CELL.format(Look.CHANGE));
    canvas.flow(row, 5, LAST_COLUMN, figure.reason(), Look.CELL.indented());
  }

  /**
   * A figure of a cell in the words of a Japanese reader.
   *
   * @param before null where there was no such cell, or the number was not known
   * @param after null where there is no such cell, or the number is not known
   * @param difference null where it is not known
   */
  private record Figure(
      YearMonth month,
      String cause,
      String sector,
      String measure,
      @Nullable Long before,
      @Nullable Long after,
      @Nullable Long difference,
      String reason) {

    private static final String PEOPLE = "affected_people";

    static Figure of(Change change) {
      Long before = number(change.before());
      Long after = number(change.after());
      String[] key = change.key().split(Pattern.quote(ComparedTable.KEY_SEPARATOR), -1);
      return new Figure(
          YearMonth.parse(key[0]),
          Cause.ofCode(key[1]).map(Cause::nameJa).orElse(key[1]),
          Sector.ofCode(key[2]).map(Sector::nameJa).orElse(key[2]),
          label(change.measure()),
          before,
          after,
          difference(change.measure(), before, after),
          change.reason().nameJa());
    }

    /** A cell that does not exist counts nothing; of people, though, nobody knows then. */
    private static @Nullable Long difference(
        String measure, @Nullable Long before, @Nullable Long after) {
      boolean known = before != null && after != null;
      return known || !measure.equals(PEOPLE)
          ? Objects.requireNonNullElse(after, 0L) - Objects.requireNonNullElse(before, 0L)
          : null;
    }

    private static @Nullable Long number(@Nullable String field) {
      return field == null ? null : Long.valueOf(field);
    }

    private static String label(String measure) {
      return switch (measure) {
        case "disclosures_new" -> "公表・新規（件）";
        case "disclosures_update" -> "公表・続報（件）";
        case "incidents" -> "事案（件）";
        case "organizations" -> "影響組織（組織）";
        case PEOPLE -> "影響人数（人）";
        case "affected_known" -> "人数が判明した事案（件）";
        case "affected_unknown" -> "人数も件数も記載がない事案（件）";
        default -> measure;
      };
    }
  }
}
