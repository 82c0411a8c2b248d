package jikenbo.fact;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.labels.WrittenTable;

/**
 * Notices of a few lines, each of which shows one form of telling; fitted on beside the labelled
 * hands, whose notices are mostly longer. Every writer has a table for each question.
 */
public final class ShortNotices {

  /**
   * Who wrote on both questions; {@code forms} shows plain forms, the others how a sender tells.
   */
  private static final List<String> WRITERS =
      List.of("forms", "townhall", "company", "association", "release", "contractor");

  /** Who wrote on one alone. */
  private static final Map<String, List<String>> MORE =
      Map.of(
          "people", List.of("service", "ledger", "almanac", "census"),
          "days",
              List.of(
                  "chronicle", "bulletin", "logbook", "gazette", "console", "harbour", "station"));

  private static final Path TABLES = Path.of("src/test/resources/jikenbo/fact/short");

  /** Whose notices they are. */
  public static final String ORGANIZATION = "株式会社みどり";

  private static final String HEADING =
      "【セキュリティ事件簿#2024-901】" + ORGANIZATION + " お詫びとご報告 2024/6/10";

  private ShortNotices() {}

  /**
   * A notice and the values that are right, in the order of the table's columns.
   *
   * @param values an empty one stands for what the notice does not tell
   */
  public record ShortNotice(String body, List<String> values) {

    /** Prepared for the readers, below a plain heading. */
    public ParsedNotice parsed() {
      return Notices.parsed(Notices.post(HEADING, body));
    }
  }

  /** How many were affected. */
  public static List<ShortNotice> people() {
    return tables("people");
  }

  /** First day, last day, discovery. */
  public static List<ShortNotice> days() {
    return tables("days");
  }

  /** At which contractor the cause lay. */
  public static List<ShortNotice> contractors() {
    return table("forms-contractor.csv");
  }

  /** What all of them say, without a heading. */
  public static List<String> bodies() {
    return Stream.of(people(), days()).flatMap(List::stream).map(ShortNotice::body).toList();
  }

  private static List<ShortNotice> tables(String question) {
    return Stream.concat(WRITERS.stream(), MORE.getOrDefault(question, List.of()).stream())
        .flatMap(writer -> table(writer + "-" + question + ".csv").stream())
        .toList();
  }

  private static List<ShortNotice> table(String name) {
    return WrittenTable.rows(TABLES.resolve(name)).stream()
        .map(cells -> new ShortNotice(cells.get(0), cells.subList(1, cells.size())))
        .toList();
  }
}
