package jikenbo.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in Unicode normalisation form NFKC that knows, for each of its characters, where it stands
 * in the original.
 *
 * <p>NFKC makes {@code １２，０３２名}, {@code ㈱} and the radical {@code ⼈} what readers take them for,
 * but it changes lengths; all facts are found in the normalised text and quoted from the original.
 *
 * <p>Characters that are not to be seen (zero-width spaces and joiners, soft hyphens, marks of
 * direction) are left out: no reader takes a number for two because one stands in it.
 */
public final class NormalizedText {

  private static final int HIRAGANA_FIRST = 0x3041;
  private static final int HIRAGANA_LAST = 0x3096;

  /** The soft hyphen. */
  private static final int FIRST_UNSEEN = 0xAD;

  private final String original;
  private final String normalized;

  /** Start in the original of the cluster that each normalised character comes from. */
  private final int[] clusterStart;

  /** End in the original, exclusive, of that cluster. */
  private final int[] clusterEnd;

  private NormalizedText(String original, String normalized, int[] clusterStart, int[] clusterEnd) {
    this.original = original;
    this.normalized = normalized;
    this.clusterStart = clusterStart;
    this.clusterEnd = clusterEnd;
  }

  /** Normalises a text. */
  public static NormalizedText of(String original) {
    StringBuilder normalized = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 16];
    int[] ends = new int[original.length() + 16];
    for (int start = 0; start < original.length(); ) {
      int from = normalized.length();
      int end = endOfStable(original, start);
      if (end > start && from + end - start <= starts.length) {
        normalized.append(original, start, end);
        for (; start < end; start++, from++) {
          starts[from] = start;
          ends[from] = start + 1;
        }
        continue;
      }
      end = endOfCluster(original, start);
      appendNormalized(normalized, original, start, end);
      if (normalized.length() > starts.length) {
        starts = Arrays.copyOf(starts, normalized.length() * 2);
        ends = Arrays.copyOf(ends, normalized.length() * 2);
      }
      Arrays.fill(starts, from, normalized.length(), start);
      Arrays.fill(ends, from, normalized.length(), end);
      start = end;
    }
    return new NormalizedText(
        original,
        normalized.toString(),
        Arrays.copyOf(starts, normalized.length()),
        Arrays.copyOf(ends, normalized.length()));
  }

  /**
   * The end of the characters from here that NFKC leaves alone, with nothing combined with them.
   */
  private static int endOfStable(String text, int start) {
    int end = start;
    while (end < text.length() && isStable(text.charAt(end))) {
      end++;
    }
    // The last one may combine with what stands behind it, even behind what is not to be seen.
    return end == text.length() || end == start ? end : end - 1;
  }

  private static void appendNormalized(StringBuilder to, String original, int start, int end) {
    if (end - start == 1 && isStable(original.charAt(start))) {
      to.append(original.charAt(start));
    } else {
      String seen = withoutUnseen(original.substring(start, end));
      to.append(Normalizer.normalize(seen, Normalizer.Form.NFKC));
    }
  }

  private static String withoutUnseen(String cluster) {
    return cluster.codePoints().anyMatch(NormalizedText::isUnseen)
        ? cluster
            .codePoints()
            .filter(c -> !isUnseen(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : cluster;
  }

  /** Whether a character only tells a program how to set the others. */
  private static boolean isUnseen(int codePoint) {
    return codePoint >= FIRST_UNSEEN && Character.getType(codePoint) == Character.FORMAT;
  }

  /** Characters that NFKC leaves alone: ASCII, kana, the CJK ideographs of everyday text. */
  private static boolean isStable(char c) {
    return c < 0x80
        || within(c, HIRAGANA_FIRST, HIRAGANA_LAST)
        || within(c, 0x30A1, 0x30FE)
        || within(c, 0x4E00, 0x9FA5);
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }

  /** A character and the marks that combine with it (half-width sound marks among them). */
  private static int endOfCluster(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    for (int at = end; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (!combines(codePoint) && !isUnseen(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
      // What is not to be seen belongs to the character only with a mark behind it.
      end = combines(codePoint) ? at : end;
    }
    return end;
  }

  private static boolean combines(int codePoint) {
    if (codePoint < 0x300 || within(codePoint, HIRAGANA_FIRST, HIRAGANA_LAST)) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || within(codePoint, 0xFF9E, 0xFF9F)
        || within(codePoint, 0x1160, 0x11FF)
        || within(codePoint, 0xFFA0, 0xFFDC);
  }

  /** The original text. */
  public String original() {
    return original;
  }

  /** The normalised text. */
  @Override
  public String toString() {
    return normalized;
  }

  /**
   * What stands in the original where this span of the normalised text comes from.
   *
   * @param start first character of the normalised text
   * @param end one past the last; greater than start
   */
  public String quote(int start, int end) {
    return original.substring(clusterStart[start], clusterEnd[end - 1]);
  }

  /** Where in the original the cluster starts that this normalised character comes from. */
  public int originalStart(int index) {
    return clusterStart[index];
  }
}
