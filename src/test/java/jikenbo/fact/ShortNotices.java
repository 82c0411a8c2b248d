package jikenbo.fact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.labels.WrittenTable;
import jikenbo.weigh.BallotFit.Example;
import org.jspecify.annotations.Nullable;

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

  private static final String ORGANIZATION = "株式会社みどり";

  private static final String HEADING =
      "【セキュリティ事件簿#2024-901】" + ORGANIZATION + " お詫びとご報告 2024/6/10";

  private ShortNotices() {}

  /**
   * A notice and the values that are right, in the order of the table's columns.
   *
   * @param values an empty one stands for what the notice does not tell
   */
  record ShortNotice(String body, List<String> values) {

    ParsedNotice parsed() {
      return Notices.parsed(Notices.post(HEADING, body));
    }
  }

  /** How many were affected. */
  static List<ShortNotice> people() {
    return tables("people");
  }

  /** First day, last day, discovery. */
  static List<ShortNotice> days() {
    return tables("days");
  }

  /** What all of them say, without a heading. */
  public static List<String> bodies() {
    return Stream.of(people(), days()).flatMap(List::stream).map(ShortNotice::body).toList();
  }

  /** The questions of the people with their right answers. */
  static List<Example<HeadCount>> peopleExamples() {
    return people().stream().map(ShortNotices::peopleExample).toList();
  }

  /** The questions of the days with their right answers. */
  static List<Example<DayChoice>> daysExamples() {
    return days().stream().map(ShortNotices::daysExample).toList();
  }

  /** The questions of the contractor with their right answers. */
  static List<Example<NamedBody>> contractorExamples() {
    return table("forms-contractor.csv").stream()
        .map(
            notice ->
                LabelledNotice.contractorExample(
                    notice.parsed(), ORGANIZATION, notice.values().get(0)))
        .toList();
  }

  private static Example<HeadCount> peopleExample(ShortNotice notice) {
    String value = notice.values().get(0);
    Long people = value.isEmpty() ? null : Long.valueOf(value);
    return new RightAnswer(people, null, null, null).people(notice.parsed(), 1);
  }

  private static Example<DayChoice> daysExample(ShortNotice notice) {
    List<String> days = notice.values();
    return new RightAnswer(null, day(days.get(0)), day(days.get(1)), day(days.get(2)))
        .days(notice.parsed(), 1);
  }

  private static @Nullable LocalDate day(String value) {
    return value.isEmpty() ? null : LocalDate.parse(value);
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
