package jikenbo.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a person should look at, told in Japanese and in one line each: what was found,
 * and what to do about it. {@link DoubtKind#at} makes one.
 *
 * @param kind what kind of thing it is
 * @param severity how much it can bend the figures
 * @param line line of the page that it stands in, counted from 1
 * @param values what the words tell of it, in the order of the kind; whole numbers are long
 */
public record Doubt(DoubtKind kind, Severity severity, int line, List<Object> values) {

  private static final String KEPT = "kept";

  /** Takes as many values as the kind has names. */
  public Doubt {
    if (values.size() != kind.valueNames().size()) {
      throw new IllegalArgumentException(kind + " tells " + kind.valueNames() + ", not " + values);
    }
    values = values.stream().map(Doubt::widened).toList();
  }

  private static Object widened(Object value) {
    return value instanceof Integer number ? (Object) number.longValue() : value;
  }

  /**
   * A file that could be read up to a point, and of which nothing was read before.
   *
   * @param place behind the last post that was read
   * @param why what is wrong there, in Japanese
   */
  public static Doubt brokenOff(int place, String why) {
    return DoubtKind.BROKEN_OFF.at(place, why, 0);
  }

  /**
   * A file without a published post, of which nothing was read before.
   *
   * @param leftOut how many drafts, comments, pages and settings it holds
   */
  public static Doubt pageWithoutPosts(int leftOut) {
    return DoubtKind.PAGE_WITHOUT_POSTS.of(leftOut, 0);
  }

  /** The same doubt, which bends the figures otherwise than most of its kind. */
  public Doubt as(Severity other) {
    return new Doubt(kind, other, line, values);
  }

  /** The same doubt at another place. */
  public Doubt at(int place) {
    return new Doubt(kind, severity, place, values);
  }

  /** The same doubt; where its kind tells how many former posts stand for others, with that. */
  public Doubt keeping(int kept) {
    int index = kind.valueNames().indexOf(KEPT);
    if (index < 0) {
      return this;
    }
    List<Object> told = new ArrayList<>(values);
    told.set(index, kept);
    return new Doubt(kind, severity, line, told);
  }

  /** What was found. */
  public String message() {
    return kind.words().message().with(named());
  }

  /** What to do about it. */
  public String suggestion() {
    return kind.words().suggestion().with(named());
  }

  private Map<String, Object> named() {
    Map<String, Object> named = new HashMap<>();
    named.put(DoubtWords.LINE, line);
    for (int i = 0; i < values.size(); i++) {
      named.put(kind.valueNames().get(i), values.get(i));
    }
    return named;
  }
}
