package jikenbo.archive.decode;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jikenbo.review.Doubt;

/**
 * Finds posts that were garbled before they came into a page whose other posts are sound. Their
 * headings cannot be read, so each would pass for the end of the post above it.
 *
 * <p>A garbled post has a number, or goes on to the next sound heading: what a sound post only
 * quotes has sentences of its own below it.
 */
public final class GarbledPosts {

  /** The part of a numbered heading that is ASCII, and so comes through any wrong encoding. */
  private static final Pattern NUMBER = Pattern.compile("#(?:19|20)\\d{2}-\\d{1,6}(?!\\d)");

  /** Lines with fewer of the characters that give a wrong reading away are not looked at. */
  private static final int LEAST_OF_LINE = 6;

  /** Of fewer characters nobody can tell what they were. */
  private static final int LEAST_OF_POST = 20;

  private static final int LEAST_HIRAGANA = 2;

  private final List<String> lines;
  private final BitSet garbled = new BitSet();
  private final TreeSet<Integer> starts;
  private final SortedMap<Integer, Doubt> reasons = new TreeMap<>();

  /**
   * Looks at a page.
   *
   * @param lines of the page
   * @param headings indexes of the lines that were taken for headings
   */
  public GarbledPosts(List<String> lines, List<Integer> headings) {
    this.lines = lines;
    this.starts = new TreeSet<>(headings);
    IntStream.range(0, lines.size()).filter(this::isGarbled).forEach(garbled::set);
    if (garbled.isEmpty()) {
      return;
    }
    int heading = -1;
    for (int next : headings) {
      if (!garbled.get(next)) {
        look(heading, next);
        heading = next;
      }
    }
    look(heading, lines.size());
  }

  /** Indexes of the first lines of all posts, sound and garbled, in their order. */
  public List<Integer> starts() {
    return List.copyOf(starts);
  }

  /** Why the post whose first line has this index cannot be read; empty for a sound one. */
  public Optional<Doubt> reason(int start) {
    return Optional.ofNullable(reasons.get(start));
  }

  /** Why a post that its form tells from others cannot be read; empty for a sound one. */
  public static Optional<Doubt> reason(List<String> post) {
    String text = String.join("\n", post);
    return post.stream().anyMatch(Garbling::isSentence) || strange(text) < LEAST_OF_POST
        ? Optional.empty()
        : Garbling.of(text);
  }

  /** Looks for garbled posts between a sound heading, or -1, and the next one. */
  private void look(int heading, int end) {
    int first = firstGarbled(heading + 1, end);
    Optional<Doubt> reason = first == end ? Optional.empty() : reason(first, end);
    if (reason.isEmpty()) {
      return;
    }
    boolean body = heading >= 0 && !isNumbered(first) && !hasText(heading + 1, first);
    int start = body ? heading : first;
    starts.subSet(start + 1, end).clear();
    starts.add(start);
    IntStream.range(first, end)
        .filter(this::isNumbered)
        .map(line -> top(line, first))
        .forEach(starts::add);
    for (int post : starts.subSet(start, end)) {
      Integer next = starts.higher(post);
      reasons.put(post, reason(post, next == null ? end : next).or(() -> reason).orElseThrow());
    }
  }

  /** The first line of what is garbled up to the end; the end where nothing is. */
  private int firstGarbled(int from, int end) {
    int first = end;
    for (int line = end - 1; line >= from && !isReadable(line); line--) {
      first = garbled.get(line) || (first < end && isNumbered(line)) ? line : first;
    }
    int tail = first;
    int line =
        IntStream.range(from, tail)
            .filter(index -> garbled.get(index) && isNumbered(index))
            .findFirst()
            .orElse(tail);
    return line == end ? end : top(line, from);
  }

  /** The first line of a paragraph: in a wrong encoding, some characters become line ends. */
  private int top(int line, int from) {
    int top = line;
    while (top > from && !lines.get(top - 1).isBlank() && !isReadable(top - 1)) {
      top--;
    }
    return top;
  }

  private Optional<Doubt> reason(int from, int end) {
    String text =
        IntStream.range(from, end)
            .filter(garbled::get)
            .mapToObj(lines::get)
            .collect(Collectors.joining("\n"));
    return strange(text) < LEAST_OF_POST ? Optional.empty() : Garbling.of(text);
  }

  private boolean hasText(int from, int end) {
    return IntStream.range(from, end).anyMatch(this::isReadable);
  }

  private boolean isGarbled(int index) {
    String line = lines.get(index);
    return Garbling.isLostLine(line)
        || (line.chars().filter(Misreading::leaves).count() >= LEAST_OF_LINE
            && Garbling.misread(line).isPresent());
  }

  private boolean isReadable(int index) {
    return Garbling.isWritten(lines.get(index), LEAST_HIRAGANA);
  }

  private boolean isNumbered(int index) {
    return NUMBER.matcher(lines.get(index)).find() && !isReadable(index);
  }

  /** How many characters can be what another encoding made, or left, of Japanese. */
  private static long strange(String text) {
    return text.chars().filter(c -> c > '\u007F' || c == '?').count();
  }
}
