package jikenbo.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences and the parts of names that archives are made of, as {@code sentences.yaml} has
 * them.
 *
 * @param notices what can happen
 * @param phrases sentences that many posts share, by the name of their list
 * @param articles other posts
 * @param places parts of the names of places: first and second
 * @param words that names of firms begin with
 * @param organizations how they are called, by sector
 * @param contractors how contractors are called
 * @param sites how shops are called
 * @param data names of the kinds of data, and which of them are kept, by sector
 */
record SentenceBook(
    List<Scenario> notices,
    Map<String, List<String>> phrases,
    List<Article> articles,
    Map<String, List<String>> places,
    List<String> words,
    Map<String, Naming> organizations,
    List<String> contractors,
    List<String> sites,
    KeptData data) {

  /**
   * Something that happens to organisations of some sectors.
   *
   * @param cause code of its cause
   * @param sectors codes; often hit ones stand there several times
   * @param data codes of the data that it harms; empty where the sector decides
   * @param traits {@code contractor} where it happened at one, {@code harmless} where no data is
   *     harmed
   * @param titles of headings
   * @param leads first sentences
   * @param stories what happened, with the days
   * @param reasons the cause in words
   */
  record Scenario(
      String cause,
      List<String> sectors,
      @Nullable List<String> data,
      @Nullable List<String> traits,
      List<String> titles,
      List<String> leads,
      List<String> stories,
      List<String> reasons) {

    /** Whether it has this trait. */
    boolean is(String trait) {
      return traits != null && traits.contains(trait);
    }
  }

  /**
   * Another post of the blog.
   *
   * @param title its heading
   * @param text names of the lists of phrases that its paragraphs are taken from
   */
  record Article(String title, List<String> text) {}

  /**
   * How organisations of a sector are called.
   *
   * @param we how they call themselves, in the order of the names
   * @param names how others call them
   */
  record Naming(List<String> we, List<String> names) {}

  /**
   * Kinds of data.
   *
   * @param names by code
   * @param bySector codes of what is kept besides names
   */
  record KeptData(Map<String, String> names, Map<String, List<String>> bySector) {

    /** The name of a kind. */
    String name(String code) {
      return Objects.requireNonNull(names.get(code), code);
    }
  }

  /** Reads the book. */
  static SentenceBook load() {
    try (InputStream in = SentenceBook.class.getResourceAsStream("/generator/sentences.yaml")) {
      return JsonMapper.shared().convertValue(new Yaml().load(in), SentenceBook.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list of phrases. */
  List<String> phrases(String name) {
    return Objects.requireNonNull(phrases.get(name), name);
  }
}
