package jikenbo.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in Unicode normalisation form NFKC that knows, for each of its characters, where it stands
 * in the original.
 *
 * <p>NFKC makes {@code １２，０３２名}, {@code ㈱} and the radical {@code ⼈} what readers take them for,
 * but it changes lengths; all facts are found in the normalised text and quoted from the original.
 */
public final class NormalizedText {

  private static final int HIRAGANA_FIRST = 0x3041;
  private static final int HIRAGANA_LAST = 0x3096;

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
    // The last one may combine with what stands behind it.
    return end == text.length() || end == start ? end : end - 1;
  }

  private static void appendNormalized(StringBuilder to, String original, int start, int end) {
    if (end - start == 1 && isStable(original.charAt(start))) {
      to.append(original.charAt(start));
    } else {
      to.append(Normalizer.normalize(original.subSequence(start, end), Normalizer.Form.NFKC));
    }
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
    while (end < text.length() && combines(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
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
