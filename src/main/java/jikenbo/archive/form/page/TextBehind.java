package jikenbo.archive.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text that belongs to a post and stands behind the element that is to hold it, because its author
 * closed one element too many. Templates name what they set there; the text of an author has
 * paragraphs without any name.
 */
public final class TextBehind {

  /** What authors write, whatever class an editor gives it. */
  private static final Set<String> OF_AUTHORS =
      Set.of(
          "p",
          "br",
          "b",
          "i",
          "u",
          "a",
          "em",
          "strong",
          "span",
          "font",
          "ul",
          "ol",
          "dl",
          "table",
          "blockquote",
          "pre",
          "img",
          "h4",
          "h5",
          "h6",
          "hr");

  /** What may be in between and tells nothing. */
  private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "link", "meta");

  private TextBehind() {}

  /**
   * The nodes of such a text.
   *
   * @param held what is to hold the text
   * @param post the post; itself where the post is nothing but its text
   * @param isPost whether an element is, or holds, another post
   * @return none where what stands there has no sentence
   */
  public static List<Node> of(Element held, Element post, Predicate<Element> isPost) {
    List<Node> behind = new ArrayList<>();
    Element from = held;
    while (from != null && add(from, behind, isPost)) {
      from = from.equals(post) ? null : from.parent();
    }
    boolean told = behind.stream().anyMatch(node -> text(node).indexOf('。') >= 0);
    return told ? behind : List.of();
  }

  /** Adds what follows an element, up to what is no text; whether it came to the end. */
  private static boolean add(Element element, List<Node> behind, Predicate<Element> isPost) {
    for (Node node = element.nextSibling(); node != null; node = node.nextSibling()) {
      if (node instanceof Element other && !UNSEEN.contains(other.normalName())) {
        if (!isOfAuthor(other) || isPost.test(other)) {
          return false;
        }
        behind.add(node);
      } else if (node instanceof TextNode) {
        behind.add(node);
      }
    }
    return true;
  }

  private static boolean isOfAuthor(Element element) {
    boolean named = !element.className().isBlank() || !element.id().isBlank();
    return OF_AUTHORS.contains(element.normalName())
        || (element.normalName().equals("div") && (!named || element.hasClass("separator")));
  }

  private static String text(Node node) {
    return node instanceof Element element ? element.text() : ((TextNode) node).text();
  }
}
