package jikenbo.labels;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form that files of labels have. */
public final class LabelSchema {

  private static final JsonNode JSON =
      JsonMapper.shared().readTree(Path.of("src/test/resources/hands/labels.schema.json"));

  private final Schema schema;

  private LabelSchema(JsonNode json) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
  }

  /** The form of labels, and of a first pass. */
  public static LabelSchema ofLabels() {
    return new LabelSchema(JSON);
  }

  /** The form of a second pass. */
  static LabelSchema ofSecondPass() {
    return definition("secondPass");
  }

  /** The form of what was settled. */
  static LabelSchema ofSettlements() {
    return definition("settled");
  }

  /** The values that the schema allows for a class, such as {@code cause}. */
  static List<String> codes(String name) {
    return JSON.at("/$defs/" + name + "/enum").valueStream().map(JsonNode::asString).toList();
  }

  private static LabelSchema definition(String name) {
    ObjectNode json = (ObjectNode) JSON.at("/$defs/" + name).deepCopy();
    json.set("$schema", JSON.get("$schema"));
    json.set("$defs", JSON.get("$defs"));
    return new LabelSchema(json);
  }

  /**
   * What is wrong with a file: where, and what, without the values that stand there.
   *
   * @return a line for each fault, such as {@code labels.json /3/cause: …}
   */
  public List<String> faults(Path file) {
    return schema.validate(JsonMapper.shared().readTree(file)).stream()
        .map(fault -> file + " " + where(fault) + ": " + fault.getMessage())
        .toList();
  }

  private static String where(Error fault) {
    return fault.getInstanceLocation().toString();
  }
}
