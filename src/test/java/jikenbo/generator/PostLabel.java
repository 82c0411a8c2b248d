package jikenbo.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The label of a post: of an article at first, then of a notice, then what the text tells. */
final class PostLabel {

  private static final List<String> FIELDS =
      List.of(
          "incident_no",
          "organization",
          "title",
          "published",
          "month",
          "cause",
          "sector",
          "method",
          "affected_people",
          "affected_unit",
          "affected_quote",
          "third_party",
          "occurred_from",
          "occurred_to",
          "detected",
          "prefecture");

  private final ObjectNode json = JsonMapper.shared().createObjectNode();

  /** The label of an article. */
  PostLabel(String heading) {
    json.put("heading", heading);
    json.put("kind", "article");
    json.put("published_source", "none");
    json.put("is_update", false);
    json.put("note", "");
    FIELDS.forEach(json::putNull);
    List.of("month_alt", "cause_alt", "sector_alt", "affected_alt", "data_types")
        .forEach(json::putArray);
    json.put("title", heading);
  }

  /** Makes it the label of a notice. */
  void isNoticeOf(Incident incident, LocalDate published) {
    json.put("kind", "incident");
    json.put("organization", incident.organization().name());
    json.put("prefecture", incident.organization().prefecture());
    json.put("sector", incident.organization().sector());
    json.put("cause", incident.scenario().cause());
    json.put("month", published.toString().substring(0, "2024-05".length()));
  }

  /** Notes what the heading tells besides the name. */
  void tellsHeading(NoticeHeading heading, Incident incident, LocalDate published) {
    json.put("heading", heading.line());
    if (heading.numbered()) {
      json.put("incident_no", incident.caseNumber());
    }
    if (heading.dated()) {
      json.put("published_source", "heading");
      json.put("published", published.toString());
    }
  }

  /** What a field is; null for what the post does not tell. */
  void tells(String field, @Nullable String value) {
    json.put(field, value);
  }

  void tellsDay(String field, LocalDate day) {
    json.put(field, day.toString());
  }

  void tellsPeople(int people, String quote) {
    json.put("affected_people", people);
    json.put("affected_unit", "人");
    json.put("affected_quote", quote);
  }

  void tellsData(List<String> codes) {
    codes.forEach(json.putArray("data_types")::add);
  }

  void isUpdate() {
    json.put("is_update", true);
  }

  ObjectNode json() {
    return json;
  }
}
