package jikenbo.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Affected.Qualifier;
import jikenbo.fact.Affected.Unit;
import jikenbo.fact.Confidence;
import jikenbo.report.dictionary.WordFile;
import jikenbo.statistics.Coverage.Level;
import tools.jackson.core.type.TypeReference;

/** Codes in the words of a Japanese reader, which stand in {@code labels.yaml}. */
public final class Labels {

  private static final Map<Enum<?>, String> WORDS = words();

  private Labels() {}

  /**
   * The word of a code.
   *
   * @throws NullPointerException when codes of its type have none
   */
  public static String of(Enum<?> code) {
    if (code instanceof Cause cause) {
      return cause.nameJa();
    }
    if (code instanceof Sector sector) {
      return sector.nameJa();
    }
    return code instanceof Unit unit
        ? unit.code()
        : Objects.requireNonNull(WORDS.get(code), code::name);
  }

  private static Map<Enum<?>, String> words() {
    Map<String, Map<String, String>> file =
        WordFile.read("/jikenbo/report/labels.yaml", new TypeReference<>() {});
    Map<Enum<?>, String> words = new HashMap<>();
    put(words, file, "coverage", Level.values());
    put(words, file, "qualifier", Qualifier.values());
    put(words, file, "certainty", Certainty.values());
    put(words, file, "confidence", Confidence.values());
    put(words, file, "basis", PublishedOnBasis.values());
    return words;
  }

  private static void put(
      Map<Enum<?>, String> words,
      Map<String, Map<String, String>> file,
      String type,
      Enum<?>... codes) {
    Map<String, String> own = Objects.requireNonNull(file.get(type), type);
    for (Enum<?> code : codes) {
      String word = own.get(code.name().toLowerCase(Locale.ROOT));
      words.put(code, Objects.requireNonNull(word, code::name));
    }
  }
}
