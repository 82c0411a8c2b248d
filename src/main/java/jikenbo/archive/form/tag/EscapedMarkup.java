package jikenbo.archive.form.tag;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Undoes markup that a service escaped once too often, so that its tags would be read as text.
 * Posts can tell of tags, too; therefore it must be the markup of the whole text, and there must be
 * next to none beside it.
 */
public final class EscapedMarkup {

  /** No service does it more often. */
  private static final int MOST = 3;

  /** What editors put around a text of which they know nothing. */
  private static final Set<String> WRAPPERS = Set.of("p", "div", "span", "br");

  private static final Set<String> BREAK = Set.of("br");

  private static final String NAMES =
      "(?:p|div|span|br|h[1-6]|table|ul|ol|dl|blockquote|section|article|figure|center|font|b|strong|em|a|img|hr)";

  private static final Pattern OPENS = Pattern.compile("(?i)\\s*+<" + NAMES + "(?:\\s[^<>]*+)?/?>");

  private static final Pattern BLOCK = Pattern.compile("(?i)</(?:p|div|li|tr|h[1-6])>|<br\\s*+/?>");

  private EscapedMarkup() {}

  /** The element that holds the text; itself where nothing is to be undone. */
  public static Element undone(Element element) {
    Element text = element;
    for (int i = 0; i < MOST && isEscaped(text); i++) {
      text = Jsoup.parseBodyFragment(Parser.unescapeEntities(text.html(), false)).body();
    }
    return text;
  }

  private static boolean isEscaped(Element element) {
    String shown = element.wholeText();
    if (shown.indexOf('<') < 0 && shown.indexOf('&') < 0) {
      return false;
    }
    // What was escaped twice too often shows references where its tags are to be.
    String text = shown.indexOf('<') < 0 ? Parser.unescapeEntities(shown, false) : shown;
    if (text.indexOf('<') < 0) {
      return false;
    }
    Set<String> beside =
        element.getAllElements().stream()
            .skip(1)
            .map(Element::normalName)
            .collect(Collectors.toSet());
    boolean whole = OPENS.matcher(text).lookingAt() && text.stripTrailing().endsWith(">");
    return whole ? WRAPPERS.containsAll(beside) : BREAK.containsAll(beside) && hasBlocks(text);
  }

  private static boolean hasBlocks(String text) {
    Matcher block = BLOCK.matcher(text);
    return block.results().limit(2).count() == 2;
  }
}
