package jikenbo.archive.form.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page letter by letter, with a line end behind each block: what a browser shows of a
 * file that it does not lay out. Unlike the text of a post, it is never taken for markup.
 */
public final class ShownText implements NodeFilter {

  /** What a browser sets beside such a file to work with it. */
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "form", "label", "button", "svg");

  private static final Set<String> END_LINES = Set.of("br", "div", "li", "p", "pre", "tr");

  private final StringBuilder text = new StringBuilder();

  private ShownText() {}

  /** The text of an element. */
  public static String of(Element element) {
    ShownText shown = new ShownText();
    element.filter(shown);
    return shown.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element
            && (UNSEEN.contains(element.normalName()) || isNumberOfLine(element))
        ? FilterResult.SKIP_ENTIRELY
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && END_LINES.contains(element.normalName())
        && !text.isEmpty()
        && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    return FilterResult.CONTINUE;
  }

  /** The first of two cells, where it tells the number of the line in the other. */
  private static boolean isNumberOfLine(Element cell) {
    return cell.normalName().equals("td")
        && cell.nextElementSibling() != null
        && cell.previousElementSibling() == null
        && cell.hasText()
        && cell.text().chars().allMatch(Character::isDigit);
  }
}
