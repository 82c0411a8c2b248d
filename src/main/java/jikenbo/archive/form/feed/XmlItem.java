package jikenbo.archive.form.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of a feed as it is written: its elements in their order, each by its path below the
 * entry, such as {@code title} or {@code author/name}.
 */
final class XmlItem {

  /** Path of the entry itself. */
  static final String SELF = "";

  private final List<Field> fields = new ArrayList<>();

  /**
   * An element.
   *
   * @param path its name, below those of the elements around it
   * @param attributes by name
   * @param text all text in it
   */
  record Field(String path, Map<String, String> attributes, StringBuilder text) {

    String attribute(String name) {
      return attributes.getOrDefault(name, "");
    }
  }

  Field add(String path, Map<String, String> attributes) {
    Field field = new Field(path, attributes, new StringBuilder());
    fields.add(field);
    return field;
  }

  Stream<Field> all(String path) {
    return fields.stream().filter(field -> field.path().equals(path));
  }

  /**
   * The text of the first element with one of these paths that has any; the first path counts most.
   */
  Optional<String> text(String... paths) {
    return Stream.of(paths)
        .flatMap(this::all)
        .map(field -> field.text().toString().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** An attribute of the entry itself; empty where it has none of that name. */
  Optional<String> attribute(String name) {
    return all(SELF)
        .map(self -> self.attribute(name))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  boolean has(String path) {
    return all(path).findAny().isPresent();
  }
}
