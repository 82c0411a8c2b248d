package jikenbo.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What people are told of a kind of doubt, in Japanese.
 *
 * @param name what it is called
 * @param message what was found
 * @param suggestion what to do about it
 * @param english what was found, in short and without values; null for what is no rejection
 */
record DoubtWords(String name, Phrase message, Phrase suggestion, @Nullable String english) {

  /** A value that every doubt has, whether the words tell it or not. */
  static final String LINE = "line";

  private static final String FILE = "/jikenbo/review/doubts.yaml";
  private static final Map<DoubtKind, DoubtWords> ALL = load();

  /** The words of a kind. */
  static DoubtWords of(DoubtKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  private static Map<DoubtKind, DoubtWords> load() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (InputStream in =
        Objects.requireNonNull(DoubtWords.class.getResourceAsStream(FILE), FILE)) {
      return all(new Yaml(new SafeConstructor(options)).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of all kinds.
   *
   * @param entries of the file, by the code of the kind
   * @throws IllegalArgumentException when a kind has no words, words have no kind, or the values
   *     that words and kind name are not the same
   */
  static Map<DoubtKind, DoubtWords> all(Map<String, Map<String, String>> entries) {
    Map<DoubtKind, DoubtWords> all = new EnumMap<>(DoubtKind.class);
    Set<String> left = new HashSet<>(entries.keySet());
    for (DoubtKind kind : DoubtKind.values()) {
      left.remove(kind.code());
      all.put(kind, of(kind, entries.getOrDefault(kind.code(), Map.of())));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("words of no kind: " + left);
    }
    return all;
  }

  private static DoubtWords of(DoubtKind kind, Map<String, String> entry) {
    Set<String> keys =
        kind.isRejection()
            ? Set.of("name", "message", "suggestion", "english")
            : Set.of("name", "message", "suggestion");
    if (!entry.keySet().equals(keys)) {
      throw new IllegalArgumentException(kind + " needs " + keys + ", not " + entry.keySet());
    }
    DoubtWords words =
        new DoubtWords(
            text(entry, "name"),
            new Phrase(text(entry, "message")),
            new Phrase(text(entry, "suggestion")),
            entry.get("english"));
    Set<String> told = new HashSet<>(words.message.names());
    told.addAll(words.suggestion.names());
    told.remove(LINE);
    if (!told.equals(Set.copyOf(kind.valueNames()))) {
      throw new IllegalArgumentException(kind + " has " + kind.valueNames() + ", told: " + told);
    }
    return words;
  }

  private static String text(Map<String, String> entry, String key) {
    return Objects.requireNonNull(entry.get(key), key);
  }
}
