package jikenbo.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How much each clue speaks for a reading, above zero, or against it, below. The points are natural
 * logarithms of odds: their sum over the clues of a case is that of the reading being right. Safe
 * for threads.
 *
 * <p>Their file is a table with tabs: a row for each clue and a column for each question that clues
 * answer, named in the first row. Points are hundredths; see {@link PointTable}.
 */
public final class Weights {

  /** What is right in every case. */
  public static final String ALWAYS = "always";

  /** The question of weights that answer only one. */
  static final String ONLY_QUESTION = "points";

  private static final String CLUE = "clue";

  /** Divides the name of a clue where it speaks of one question of several: {@code from | harm}. */
  private static final String OF_QUESTION = " | ";

  private static final int[] NO_CLUES = {};

  /** Points are kept in hundredths, so that a sum is the same in whatever order they are added. */
  private static final int HUNDREDTHS = 100;

  private final List<String> questions;
  private final List<String> clues;

  /** Those of a clue for all questions stand side by side, in the order of both. */
  private final short[] hundredths;

  private final ClueNumbers numbers;

  /**
   * Weights.
   *
   * @param points by clue; the third place behind the point is rounded
   */
  public Weights(Map<String, Double> points) {
    SortedSet<String> plain = new TreeSet<>();
    SortedSet<String> asked = new TreeSet<>();
    for (String clue : points.keySet()) {
      plain.add(plain(clue));
      asked.add(question(clue));
    }
    this.questions = List.copyOf(asked);
    this.clues = List.copyOf(plain);
    this.hundredths = new short[clues.size() * questions.size()];
    this.numbers = new ClueNumbers(clues);
    points.forEach(this::put);
  }

  private Weights(List<String> questions, List<String> clues, short[] hundredths) {
    this.questions = questions;
    this.clues = clues;
    this.hundredths = hundredths;
    this.numbers = new ClueNumbers(clues);
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
    int end = clue.indexOf(OF_QUESTION);
    return end < 0 ? clue : clue.substring(end + OF_QUESTION.length());
  }

  /** The name of a clue where it speaks of a question. */
  static String named(String question, String clue) {
    return question.equals(ONLY_QUESTION) ? clue : question + OF_QUESTION + clue;
  }

  /** Weights of the program, from the file of this name. */
  public static Weights load(String resource) {
    return of(PointTable.load(resource));
  }

  /** Weights of a table, as {@link #toString} gives it. */
  static Weights of(String table) {
    List<String> rows = PointTable.withoutComments(table).lines().toList();
    List<String> head = List.of(rows.get(0).split(String.valueOf(PointTable.TAB)));
    List<String> questions = head.subList(1, head.size());
    List<String> clues = new ArrayList<>(rows.size());
    short[] hundredths = new short[(rows.size() - 1) * questions.size()];
    for (String row : rows.subList(1, rows.size())) {
      short[] own = PointTable.points(row);
      System.arraycopy(own, 0, hundredths, clues.size() * questions.size(), own.length);
      clues.add(PointTable.name(row));
    }
    return new Weights(questions, clues, hundredths);
  }

  /** The points by clue, in the order of their names; a clue that gives none is left out. */
  public SortedMap<String, Double> points() {
    SortedMap<String, Double> points = new TreeMap<>();
    for (int i = 0; i < hundredths.length; i++) {
      if (hundredths[i] != 0) {
        String question = questions.get(i % questions.size());
        double own = (double) hundredths[i] / HUNDREDTHS;
        points.put(named(question, clues.get(i / questions.size())), own);
      }
    }
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
    return points().entrySet().stream()
        .filter(entry -> kind.test(entry.getKey()))
        .mapToDouble(entry -> Math.max(0, entry.getValue()))
        .sum();
  }

  /** The table as its file has it, without comments. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder(CLUE);
    questions.forEach(question -> table.append(PointTable.TAB).append(question));
    for (int i = 0; i < clues.size(); i++) {
      int first = i * questions.size();
      PointTable.append(
          table.append('\n'),
          clues.get(i),
          Arrays.copyOfRange(hundredths, first, first + questions.size()));
    }
    return table.append('\n').toString();
  }

  /** Whether both give every clue the same points. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Weights weights && points().equals(weights.points());
  }

  @Override
  public int hashCode() {
    return points().hashCode();
  }
}
