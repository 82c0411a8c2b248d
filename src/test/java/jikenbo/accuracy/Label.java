package jikenbo.accuracy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person says of one post.
 *
 * @param json the label as it stands in the file
 */
record Label(JsonNode json) {

  String file() {
    return json.get("file").asString();
  }

  int line() {
    return json.get("start_line").asInt();
  }

  boolean isIncident() {
    return json.get("kind").asString().equals("incident");
  }

  /** Null where the person says that it is not known. */
  @Nullable String value(String key) {
    JsonNode value = json.get(key);
    return value == null || value.isNull() ? null : value.asString();
  }

  /** Values that the person would accept besides. */
  List<String> alternatives(String key) {
    JsonNode values = json.get(key);
    return values == null || values.isNull()
        ? List.of()
        : values.valueStream().map(JsonNode::asString).toList();
  }
}
