package jikenbo.casebook;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as copies of it are compared: letters and digits alone, in normalisation form NFKC. Blogs
 * and those who quote them write the same words with other commas, brackets, dashes, widths and
 * blanks.
 */
public final class BareText {

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

  /** Numbers that a mark divides stay two: 1-2 is not 12. */
  private static final Pattern BETWEEN_NUMBERS =
      Pattern.compile(
          "(?<=\\d)[\\s\\p{Z}]*[^\\p{L}\\p{N}\\p{M}\\s\\p{Z}][^\\p{L}\\p{N}\\p{M}]*(?=\\d)");

  /** The long vowel ー looks like a dash, and is written for one. */
  private static final Pattern DROPPED =
      Pattern.compile("[^\\p{L}\\p{N}\\p{M}.]|ー|\\.(?!\\d)|(?<!\\d)\\.");

  private BareText() {}

  /**
   * What is left of a text; equal for texts that differ in nothing but punctuation and blanks.
   * Empty where there is neither letter nor digit.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String numbers = THOUSANDS.matcher(plain).replaceAll("");
    String divided = BETWEEN_NUMBERS.matcher(numbers).replaceAll(".");
    return DROPPED.matcher(divided).replaceAll("");
  }
}
