package jikenbo.report.csv;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as a character set can hold it.
 *
 * @param text the text, with 〓 for every character that the set lacks
 * @param lacking those characters, each once, as {@code U+20BB7}
 */
record FittedText(String text, List<String> lacking) {

  private static final String SUBSTITUTE = "〓";

  /**
   * Characters that Windows-31J has under another code. Those of the upper half are the same
   * character of JIS X 0208, for which Microsoft chose another code than everybody else; the others
   * look the same.
   */
  private static final Map<String, String> TWINS =
      Map.ofEntries(
          Map.entry("\u301C", "～"),
          Map.entry("\u2016", "∥"),
          Map.entry("\u2212", "－"),
          Map.entry("\u2014", "―"),
          Map.entry("\u00A2", "￠"),
          Map.entry("\u00A3", "￡"),
          Map.entry("\u00AC", "￢"),
          Map.entry("\u00A5", "￥"),
          Map.entry("\u203E", "￣"),
          Map.entry("\u00A6", "￤"),
          Map.entry("\u00B7", "・"),
          Map.entry("\u00B5", "μ"),
          Map.entry("\u00AB", "≪"),
          Map.entry("\u00BB", "≫"),
          Map.entry("\u00A0", " "));

  FittedText {
    lacking = List.copyOf(lacking);
  }

  /** Fits a text into a character set. */
  static FittedText of(String text, Charset charset) {
    if (survives(text, charset)) {
      return new FittedText(text, List.of());
    }
    StringBuilder fitted = new StringBuilder();
    List<String> lacking = new ArrayList<>();
    text.codePoints()
        .forEach(
            codePoint -> {
              String character = Character.toString(codePoint);
              String twin = twin(codePoint);
              if (survives(character, charset)) {
                fitted.append(character);
              } else if (twin != null && survives(twin, charset)) {
                fitted.append(twin);
              } else if (!compose(fitted, character, charset)) {
                fitted.append(SUBSTITUTE);
                lacking.add("U+%04X".formatted(codePoint));
              }
            });
    return new FittedText(fitted.toString(), lacking.stream().distinct().toList());
  }

  /** What can stand in place of a character; null where nothing looks the same. */
  private static @Nullable String twin(int codePoint) {
    String character = Character.toString(codePoint);
    return Character.UnicodeBlock.KANGXI_RADICALS.equals(Character.UnicodeBlock.of(codePoint))
        ? Normalizer.normalize(character, Normalizer.Form.NFKC)
        : TWINS.get(character);
  }

  /**
   * Joins a mark, such as the dakuten of a decomposed が, with the character before it; false where
   * the set has no character for both.
   */
  private static boolean compose(StringBuilder before, String mark, Charset charset) {
    if (before.isEmpty()) {
      return false;
    }
    int last = before.length() - 1;
    String composed = Normalizer.normalize(before.charAt(last) + mark, Normalizer.Form.NFC);
    if (composed.length() > 1 || !survives(composed, charset)) {
      return false;
    }
    before.replace(last, last + 1, composed);
    return true;
  }

  /** Java's encoder alone would not do: it quietly writes ゔ as ヴ, for one. */
  private static boolean survives(String text, Charset charset) {
    return text.equals(new String(text.getBytes(charset), charset));
  }
}
