package jikenbo.review;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with places for values, as {@code doubts.yaml} explains them: {@code {count}}, {@code
 * {count:,d}} as {@link java.util.Formatter} shows it, and {@code [told|otherwise]}.
 *
 * @param text with its places
 */
record Phrase(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([^{}]+))?}");
  private static final Pattern CASES = Pattern.compile("\\[([^\\[\\]|]*)(?:\\|([^\\[\\]|]*))?]");
  private static final Pattern MARK = Pattern.compile("[\\[\\]{}|]");

  /** Refuses a text in which a mark has no partner, or stands in another. */
  Phrase {
    String rest = PLACE.matcher(CASES.matcher(text).replaceAll("$1$2")).replaceAll("");
    if (MARK.matcher(rest).find()) {
      throw new IllegalArgumentException("marks without a meaning: " + text);
    }
  }

  /** The names of the values that it tells. */
  Set<String> names() {
    return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
  }

  /** The text with values, of which there must be one for each name. */
  String with(Map<String, Object> values) {
    String chosen =
        CASES.matcher(text).replaceAll(cases -> Matcher.quoteReplacement(choice(cases, values)));
    return PLACE
        .matcher(chosen)
        .replaceAll(place -> Matcher.quoteReplacement(shown(place, values)));
  }

  private static String choice(MatchResult cases, Map<String, Object> values) {
    boolean told =
        PLACE.matcher(cases.group(1)).results().allMatch(place -> isTold(value(place, values)));
    return told ? cases.group(1) : Objects.requireNonNullElse(cases.group(2), "");
  }

  private static boolean isTold(Object value) {
    return !value.equals("") && !value.equals(0L);
  }

  private static String shown(MatchResult place, Map<String, Object> values) {
    Object value = value(place, values);
    return place.group(2) == null
        ? value.toString()
        : String.format(Locale.ROOT, "%" + place.group(2), value);
  }

  private static Object value(MatchResult place, Map<String, Object> values) {
    return Objects.requireNonNull(values.get(place.group(1)), place.group());
  }
}
