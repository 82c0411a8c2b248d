package jikenbo.weigh;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the clues that something gives, each once. */
public final class Clues {

  private final SortedSet<String> names = new TreeSet<>();

  /** Adds a clue. */
  public void add(String clue) {
    names.add(clue);
  }

  /** Adds a clue where it is given. */
  public void addIf(String clue, boolean given) {
    if (given) {
      names.add(clue);
    }
  }

  /**
   * Adds several clues of a kind.
   *
   * @param kind what their names begin with
   */
  public void addAll(String kind, Collection<String> clues) {
    clues.forEach(clue -> names.add(kind + clue));
  }

  /** Whether a clue was added. */
  public boolean contains(String clue) {
    return names.contains(clue);
  }

  /** The clues in the order of their names. */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(names);
  }
}
