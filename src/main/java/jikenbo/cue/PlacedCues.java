package jikenbo.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jikenbo.text.Span;

/** The cues that a text gives, found by the place at which they stand. */
public final class PlacedCues {

  private static final Comparator<Cue> BY_PLACE =
      Comparator.comparingInt((Cue cue) -> cue.span().start())
          .thenComparingInt(cue -> cue.span().end())
          .thenComparing(Cue::name);

  private final List<Cue> cues;

  /** Puts cues in the order of the text. */
  public PlacedCues(List<Cue> cues) {
    this.cues = cues.stream().sorted(BY_PLACE).toList();
  }

  /** The cues that lie within a stretch of the text, in their order. */
  public List<Cue> within(Span span) {
    List<Cue> found = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.span().start() >= span.end()) {
        break;
      }
      if (cue.span().end() <= span.end()) {
        found.add(cue);
      }
    }
    return found;
  }

  /** The names of the cues that lie within a stretch of the text. */
  public Set<String> names(Span span) {
    Set<String> names = new TreeSet<>();
    within(span).forEach(cue -> names.add(cue.name()));
    return names;
  }

  /** The names of all cues of the text. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    cues.forEach(cue -> names.add(cue.name()));
    return names;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
