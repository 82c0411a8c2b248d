package jikenbo.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** Short notices that are each worded differently, and posts that are none. */
public final class Wordings {

  /** The folder of their files. */
  public static final Path FOLDER = Path.of("src/test/resources/wordings");

  private Wordings() {}

  /**
   * A notice.
   *
   * @param causes codes that a person would give, the first before the others
   * @param text heading and body
   */
  public record Notice(List<String> causes, String text) {}

  /** The notices. */
  public static List<Notice> notices() {
    List<Map<String, Object>> entries = new Yaml().load(text("notices.yaml"));
    return entries.stream().map(Wordings::notice).toList();
  }

  /** Other posts, though they speak of incidents. */
  public static List<String> articles() {
    List<String> articles = new Yaml().load(text("articles.yaml"));
    return articles.stream().map(String::strip).toList();
  }

  private static Notice notice(Map<String, Object> entry) {
    List<?> causes = (List<?>) Objects.requireNonNull(entry.get("cause"));
    return new Notice(
        causes.stream().map(String::valueOf).toList(), String.valueOf(entry.get("text")).strip());
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
