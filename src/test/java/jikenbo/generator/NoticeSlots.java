package jikenbo.generator;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Fills the slots of one notice and notes in its label what that tells: the label says what stands
 * in the text, and nothing of the incident besides.
 */
final class NoticeSlots implements UnaryOperator<String> {

  private final SentenceBook book;
  private final Incident incident;
  private final Chance chance;
  private final PostLabel label;
  private final DayWriter days;
  private final LocalDate earlier;

  /**
   * Slots of a notice.
   *
   * @param earlier when a notice that this one follows up was published
   */
  NoticeSlots(
      SentenceBook book, Incident incident, Chance chance, PostLabel label, LocalDate earlier) {
    this.book = book;
    this.incident = incident;
    this.chance = chance;
    this.label = label;
    this.earlier = earlier;
    String sector = incident.organization().sector();
    this.days = new DayWriter(chance, sector.equals("municipality") || sector.equals("school"));
  }

  @Override
  public String apply(String slot) {
    Days told = incident.days();
    return switch (slot) {
      case "org" -> incident.organization().name();
      case "we" -> incident.organization().we();
      case "site" -> incident.site();
      case "figure" -> Integer.toString(chance.between(12, 990));
      case "reported" -> days.write(told.reported());
      case "earlier" -> days.write(earlier);
      case "begun" -> day(told.begun(), "occurred_from");
      case "ended" -> day(told.ended(), "occurred_to");
      case "stopped" -> day(told.stopped(), "occurred_to");
      case "act" -> day(told.act(), "occurred_from", "occurred_to");
      case "moment" -> day(told.noticed(), "occurred_from", "occurred_to", "detected");
      case "noticed" -> day(told.noticed(), "detected");
      case "people" -> people();
      case "data" -> data();
      case "contractor" -> contractor();
      default -> throw new IllegalArgumentException("no slot of notices: " + slot);
    };
  }

  private String day(LocalDate day, String... fields) {
    for (String field : fields) {
      label.tellsDay(field, day);
    }
    return days.write(day);
  }

  private String people() {
    String number = String.format(Locale.ROOT, "%,d", incident.people());
    String text = number + chance.pick(List.of("名", "人"));
    label.tellsPeople(incident.people(), text);
    return text;
  }

  private String data() {
    label.tellsData(incident.data());
    return incident.data().stream().map(book.data()::name).collect(joining("、"));
  }

  private String contractor() {
    String name = Objects.requireNonNull(incident.contractor(), "contractor");
    label.tells("third_party", name);
    return name;
  }
}
