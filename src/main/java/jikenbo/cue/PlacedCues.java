package jikenbo.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jikenbo.text.Span;

/** The cues that a text gives, found by the place at which they stand. */
public final class PlacedCues {

  private final List<Cue> cues;

  /** Puts cues in the order of the text. */
  public PlacedCues(List<Cue> cues) {
    this.cues = new ArrayList<>(cues);
    this.cues.sort(PlacedCues::compare);
  }

  private static int compare(Cue one, Cue other) {
    if (one.span().start() != other.span().start()) {
      return Integer.compare(one.span().start(), other.span().start());
    }
    return one.span().end() != other.span().end()
        ? Integer.compare(one.span().end(), other.span().end())
        : one.name().compareTo(other.name());
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

  /** Whether a cue of this name lies within a stretch of the text. */
  public boolean hold(Span span, String name) {
    for (int i = firstFrom(span.start()); i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.span().start() >= span.end()) {
        return false;
      }
      if (cue.span().end() <= span.end() && cue.name().equals(name)) {
        return true;
      }
    }
    return false;
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
