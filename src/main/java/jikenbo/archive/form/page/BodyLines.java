package jikenbo.archive.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.archive.form.tag.EscapedMarkup;
import jikenbo.archive.form.tag.LeftOpen;
import jikenbo.archive.form.tag.MendedTags;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The text of markup as a browser shows it, line by line: blocks and line breaks end lines, a list
 * item and a row of a table are one line each, and a name in a table is divided from its value by a
 * colon.
 */
public final class BodyLines implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "iframe", "object", "svg", "head", "form");

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

  private static final Pattern KEEPS_LINES =
      Pattern.compile("(?i)white-space\\s*+:\\s*+(?:pre|break-spaces)");

  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#\\w{1,8}|[A-Za-z]{2,8});");

  /** What an image is named by cameras and uploaders, which tells nothing. */
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|bmp)|\\S*\\d{4,}\\S*");

  private static final int LONGEST_IMAGE_NAME = 60;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /** How many elements in which line ends count are around the text. */
  private int preformatted;

  private BodyLines(boolean preformatted) {
    this.preformatted = preformatted ? 1 : 0;
  }

  /** The lines of a piece of HTML. */
  public static List<String> of(String html) {
    Element text = parsed(html);
    return of(Elsewhere.mayBeIn(html) ? Elsewhere.withoutIn(text) : text);
  }

  /** The lines of an element. */
  public static List<String> of(Element element) {
    return lines(element, false);
  }

  /** The lines of a text in which line ends count, stray tags undone. */
  public static List<String> ofText(String text) {
    return lines(parsed(text), true);
  }

  private static Element parsed(String html) {
    return Jsoup.parseBodyFragment(LeftOpen.removed(MendedTags.of(html))).body();
  }

  /** A title in one line; some services escape titles twice. */
  public static String title(String markup) {
    String once = Parser.unescapeEntities(markup, false);
    String text = once.indexOf('<') >= 0 ? Jsoup.parseBodyFragment(once).text() : once;
    String twice = REFERENCE.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    return SPACES.matcher(twice).replaceAll(" ").strip();
  }

  private static List<String> lines(Element element, boolean preformatted) {
    BodyLines body = new BodyLines(preformatted);
    EscapedMarkup.undone(element).filter(body);
    body.endLine();
    return trimmed(body.lines);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    preformatted += keepsLines(element) ? 1 : 0;
    if (name.equals("br")) {
      breakLine();
    } else if (name.equals("img")) {
      image(element.attr("alt").strip());
    } else if (name.equals("td") || name.equals("th")) {
      cell(element);
    } else if (element.isBlock()) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && element.isBlock()
        && !element.normalName().equals("td")
        && !element.normalName().equals("th")) {
      endLine();
    }
    if (node instanceof Element element && keepsLines(element)) {
      preformatted--;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean keepsLines(Element element) {
    return PREFORMATTED.contains(element.normalName())
        || KEEPS_LINES.matcher(element.attr("style")).find();
  }

  private void add(String text) {
    if (preformatted == 0) {
      line.append(SPACES.matcher(text).replaceAll(" "));
      return;
    }
    String[] parts = text.split("\r\n|[\r\n]", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        breakLine();
      }
      line.append(parts[i]);
    }
  }

  private void image(String name) {
    if (!name.isEmpty()
        && name.length() <= LONGEST_IMAGE_NAME
        && !FILE_NAME.matcher(name).matches()) {
      endLine();
      line.append(name);
      endLine();
    }
  }

  /** The first cell of a row opens the line; a row of two is a name and its value. */
  private void cell(Element cell) {
    if (cell.elementSiblingIndex() > 0 && !line.toString().isBlank()) {
      boolean pair = cell.parent() != null && cell.parent().childrenSize() == 2;
      String left = line.toString().strip();
      line.setLength(0);
      line.append(left).append(pair && !left.endsWith("：") && !left.endsWith(":") ? "：" : "\u3000");
    }
  }

  /** A space that does not break, which editors put into empty lines, is seen as any other. */
  private String shown() {
    return line.toString().replace('\u00a0', ' ').strip();
  }

  private void endLine() {
    if (!shown().isEmpty()) {
      breakLine();
    }
    line.setLength(0);
  }

  private void breakLine() {
    lines.add(shown());
    line.setLength(0);
  }

  private static List<String> trimmed(List<String> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isBlank()) {
      end--;
    }
    return List.copyOf(lines.subList(start, end));
  }
}
