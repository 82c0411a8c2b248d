package jikenbo.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How much each clue speaks for a reading, above zero, or against it, below. The points are natural
 * logarithms of odds: their sum over the clues of a case is that of the reading being right. Safe
 * for threads.
 */
public final class Weights {

  /** What is right in every case. */
  public static final String ALWAYS = "always";

  private static final char COMMENT = '#';

  /** Between a clue and its points; no clue holds one. */
  private static final char TAB = '\t';

  /** Divides the name of a clue where it speaks of one question of several: {@code from | harm}. */
  private static final String OF_QUESTION = " | ";

  /** The question of weights that answer only one. */
  static final String ONLY_QUESTION = "";

  private static final int[] NO_CLUES = {};

  /** Points are kept in hundredths, so that a sum is the same in whatever order they are added. */
  private static final int HUNDREDTHS = 100;

  private final Map<String, Double> points;
  private final ClueNumbers numbers;
  private final List<String> questions;

  /** Those of a clue for all questions stand side by side, in the order of both. */
  private final short[] hundredths;

  /**
   * Weights.
   *
   * @param points by clue; the third place behind the point is rounded
   */
  public Weights(Map<String, Double> points) {
    this.points = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(points)));
    SortedSet<String> plain = new TreeSet<>();
    SortedSet<String> asked = new TreeSet<>(Set.of(ONLY_QUESTION));
    points
        .keySet()
        .forEach(
            clue -> {
              plain.add(plain(clue));
              asked.add(question(clue));
            });
    this.questions = List.copyOf(asked);
    this.numbers = new ClueNumbers(List.copyOf(plain));
    this.hundredths = new short[numbers.size() * questions.size()];
    this.points.forEach(this::put);
  }

  private void put(String clue, double own) {
    int number = numbers.of(ClueNumbers.hash(plain(clue)));
    int place = number * questions.size() + questions.indexOf(question(clue));
    hundredths[place] = (short) Math.round(own * HUNDREDTHS);
  }

  private static String question(String clue) {
    int end = clue.indexOf(OF_QUESTION);
    return end < 0 ? ONLY_QUESTION : clue.substring(0, end);
  }

  /** The name of a clue without its question. */
  private static String plain(String clue) {
    return clue.substring(named(question(clue), "").length());
  }

  /** The name of a clue where it speaks of a question. */
  static String named(String question, String clue) {
    return question.equals(ONLY_QUESTION) ? clue : question + OF_QUESTION + clue;
  }

  /**
   * Weights of the program.
   *
   * @param resource name of a file with a clue, a tab and its points in each line; lines that begin
   *     with {@code #} are comments
   */
  public static Weights load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Double> points = new TreeMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf(TAB);
        if (tab > 0 && line.charAt(0) != COMMENT) {
          points.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
      return new Weights(points);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The points by clue, in the order of their names. */
  public Map<String, Double> points() {
    return points;
  }

  /** The points of some clues together; a clue that was never weighed counts nothing. */
  public double of(Collection<String> clues) {
    return of(Clues.of(clues));
  }

  /** The points of some clues together; a clue that was never weighed counts nothing. */
  public double of(Clues clues) {
    return of(ONLY_QUESTION, clues);
  }

  /**
   * The points of some clues together for one question of several.
   *
   * @param question such as {@code from}
   */
  double of(String question, Clues clues) {
    int column = questions.indexOf(question);
    int sum = 0;
    for (int number : column < 0 ? NO_CLUES : clues.numbers(numbers)) {
      sum += hundredths[number * questions.size() + column];
    }
    return (double) sum / HUNDREDTHS;
  }

  /** The most points that clues of a kind can give together. */
  public double most(Predicate<String> kind) {
    return points.entrySet().stream()
        .filter(entry -> kind.test(entry.getKey()))
        .mapToDouble(entry -> Math.max(0, entry.getValue()))
        .sum();
  }

  /** Whether both give every clue the same points. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Weights weights && points.equals(weights.points);
  }

  @Override
  public int hashCode() {
    return points.hashCode();
  }
}
