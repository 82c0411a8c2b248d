package jikenbo.labels;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person says of one post.
 *
 * @param json the label as it stands in the file
 */
public record Label(JsonNode json) {

  /** File and line at which the post begins. */
  public Place place() {
    return new Place(json.get("file").asString(), json.get("start_line").asInt());
  }

  /** The heading as it is printed. */
  public String heading() {
    return json.path("heading").asString("");
  }

  /** Whether the post is a notice of an incident. */
  public boolean isIncident() {
    return Objects.equals(value(Field.KIND), "incident");
  }

  /** Whether the heading prints the day of publication. */
  public boolean isDated() {
    return json.path("published_source").asString("").equals("heading");
  }

  /** Whether the person said anything of this field, be it that it is not known. */
  public boolean tells(Field field) {
    return json.has(field.key());
  }

  /** Null where the person says that it is not known. */
  public @Nullable String value(Field field) {
    return text(json.path(field.key()));
  }

  /** Values that the person would accept besides; null among them stands for none. */
  public List<@Nullable String> alternatives(Field field) {
    List<@Nullable String> values = new ArrayList<>();
    if (field.alternatives() != null) {
      json.path(field.alternatives()).forEach(value -> values.add(text(value)));
    }
    return values;
  }

  /** A value as text; a list is a set, and an empty one is none. */
  static @Nullable String text(JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty()
          ? null
          : value.valueStream().map(JsonNode::asString).sorted().collect(joining(" "));
    }
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }
}
