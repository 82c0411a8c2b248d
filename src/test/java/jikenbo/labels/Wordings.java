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

  /** Who wrote notices that tell causes by other words than the usual ones, a table each. */
  public static final List<String> WRITERS = List.of("offices", "firms", "institutes", "streets");

  /**
   * A notice of such a table.
   *
   * @param cause code of its cause
   * @param sector code of the kind of organisation
   */
  public record Reworded(String cause, String sector, String heading, String body) {

    private static Reworded of(List<String> cells) {
      String[] text = cells.get(2).split("\n", 2);
      return new Reworded(cells.get(0), cells.get(1), text[0], text[1]);
    }

    /** Heading, a blank line, and body. */
    public String text() {
      return heading + "\n\n" + body;
    }
  }

  /** The name of an organisation that tells its kind: code of the sector, and the name. */
  public record Name(String sector, String name) {}

  /** Names of every kind of organisation. */
  public static List<Name> names() {
    return WrittenTable.rows(FOLDER.resolve("names.csv")).stream()
        .map(cells -> new Name(cells.get(0), cells.get(1)))
        .toList();
  }

  /** The notices of these writers. */
  public static List<Reworded> reworded(List<String> writers) {
    return writers.stream()
        .flatMap(writer -> WrittenTable.rows(FOLDER.resolve(writer + ".csv")).stream())
        .map(Reworded::of)
        .toList();
  }

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
