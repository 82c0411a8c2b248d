package jikenbo.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages by one writer, and what people say of them.
 *
 * @param name of the writer
 * @param pages folder of the pages
 * @param labels file of the labels that hold; the files of both passes stand beside it
 */
public record Hand(String name, Path pages, Path labels) {

  /** The hand of a folder that holds pages and labels. */
  public static Hand of(Path folder) {
    return new Hand(folder.getFileName().toString(), folder, folder.resolve("labels.json"));
  }

  /** What holds of each post. */
  public List<Label> posts() {
    return read("labels.json", Label::new);
  }

  /** What the writer said of each post. */
  List<Label> firstPass() {
    return read("first-pass.json", Label::new);
  }

  /**
   * What somebody else said of each post, or of some of its fields, without knowing the first pass.
   */
  List<Label> secondPass() {
    return read("second-pass.json", Label::new);
  }

  /** Every field on which the passes differ. */
  List<Settlement> settlements() {
    return read("settled.json", Settlement::new);
  }

  /** Whether both passes stand beside the labels. */
  boolean isLabelledTwice() {
    return Files.exists(labels.resolveSibling("second-pass.json"));
  }

  /** Whether the second pass labels every field, as it does not in older hands. */
  public boolean isWhollyLabelledTwice() {
    return isLabelledTwice() && secondPass().stream().allMatch(label -> label.tells(Field.CAUSE));
  }

  /** The lines of each page, by the name of its file. */
  public TreeMap<String, List<String>> lines() {
    TreeMap<String, List<String>> lines = new TreeMap<>();
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        lines.put(file.getFileName().toString(), Files.readString(file).lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private <T> List<T> read(String name, Function<JsonNode, T> entry) {
    Path file = name.equals("labels.json") ? labels : labels.resolveSibling(name);
    return JsonMapper.shared().readTree(file).valueStream().map(entry).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
