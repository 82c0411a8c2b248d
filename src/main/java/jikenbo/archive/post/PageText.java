package jikenbo.archive.post;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jikenbo.review.Doubt;

/**
 * The text of a page, with the lines of it that were damaged.
 *
 * @param lines without line ends, tags and character references undone; quotes are of these
 * @param damages what is wrong with a line, by its number counted from 1
 */
public record PageText(List<String> lines, SortedMap<Integer, Doubt> damages) {

  /** Copies the collections. */
  public PageText {
    lines = List.copyOf(lines);
    damages = Collections.unmodifiableSortedMap(new TreeMap<>(damages));
  }

  /** The first damage from one line to another, both counted from 1 and included. */
  public Optional<Doubt> damageWithin(int first, int last) {
    return damages.subMap(first, last + 1).values().stream().findFirst();
  }
}
