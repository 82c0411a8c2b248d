package jikenbo.archive.form.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page says of other posts than its own: lists of related and popular ones, cards, the next
 * and the last, what stands in an aside, and who the author is. Their numbers and days are those of
 * other incidents. They are told by being links, or by the names that templates give.
 */
public final class Elsewhere {

  private static final String ASIDE = "aside, nav, [role=complementary], [role=navigation]";

  private static final String AUTHOR =
      "[class~=(?i)author[_-]?(?:box|info|bio|card|profile)|about[_-]?author|profile[_-]?(?:box|card)]";

  /** What tells of the post itself, or is a value in a table. */
  private static final String OF_TEXT = "td, " + Furniture.MARKUP;

  /** Longer ones are more than an author or a card. */
  private static final int LONGEST = 400;

  private static final Set<String> CARD_BLOCKS =
      Set.of("div", "section", "article", "figure", "p", "ul", "table");

  private static final Pattern POSSIBLE =
      Pattern.compile("<a(?:side)?+[\\s>]|<nav|author|profile", Pattern.CASE_INSENSITIVE);

  private static final String HEADING = "h2, h3, h4, h5, h6";
  private static final Pattern OF_POST = Pattern.compile("\\p{Nd}|【");

  /** What stands between the steps of the way to a page. */
  private static final Pattern SEPARATORS = Pattern.compile("^[\\s>›»/＞→|｜]+|[\\s>›»/＞→|｜]+$");

  /** A page that says less beside its links can be a list of posts. */
  private static final int FEWEST_SENTENCES = 2;

  private Elsewhere() {}

  /** Whether markup may have anything of it; most texts of feeds have no link at all. */
  static boolean mayBeIn(String html) {
    return POSSIBLE.matcher(html).find();
  }

  /** Empties what of the text of a post is of others; the text is changed. */
  public static Element withoutIn(Element text) {
    text.select(ASIDE).stream().filter(aside -> !tells(aside)).forEach(Element::empty);
    emptyAuthors(text);
    emptyCards(text);
    LinkBlocks.Found found = LinkBlocks.in(text);
    if (found.sentences() == 0) {
      return text;
    }
    found
        .elsewhere()
        .filter(
            block ->
                block.isNamed() || (block.isList() && block.sentencesBefore() == found.sentences()))
        .filter(block -> !block.element().is(OF_TEXT))
        .forEach(block -> empty(block.element()));
    return text;
  }

  /** Empties what stands beside the posts of a page, which is changed. */
  public static void withoutBeside(Element page) {
    int linked = page.select("a[href]").stream().mapToInt(link -> sentences(link.text())).sum();
    if (sentences(page.text()) - linked < FEWEST_SENTENCES) {
      return;
    }
    emptyAuthors(page);
    emptyPaths(page);
    LinkBlocks.in(page)
        .elsewhere()
        .filter(block -> block.isList() && !block.tally().isTitled())
        // Above all sentences a heading can be the title of the post.
        .filter(block -> block.sentencesBefore() > 0 || !block.tally().isHeaded())
        .forEach(block -> empty(block.element()));
  }

  private static void emptyAuthors(Element text) {
    text.select(AUTHOR).stream()
        .filter(box -> box.text().length() <= LONGEST && box.selectFirst("table") == null)
        .forEach(Element::empty);
  }

  /** The way to a page through those above it ends with its title, which would be told twice. */
  private static void emptyPaths(Element page) {
    List<String> titles = page.select("h1").eachText();
    for (Element path : page.select("div, p")) {
      boolean linked =
          path.children().stream().anyMatch(link -> link.is("a[href]") && link.hasText());
      if (linked && titles.contains(SEPARATORS.matcher(path.ownText()).replaceAll(""))) {
        path.empty();
      }
    }
  }

  /**
   * A link around blocks that have names is a card; those of an author who forgot its end have
   * none.
   */
  private static void emptyCards(Element text) {
    for (Element link : text.select("a[href]:has(div, section, article, figure, h2, h3, h4)")) {
      boolean written =
          link.getAllElements().stream()
              .filter(part -> CARD_BLOCKS.contains(part.normalName()))
              .anyMatch(part -> part.className().isBlank());
      boolean told = sentences(link.text()) > 0 && link.selectFirst("p") != null;
      if (!written && !told && link.hasText() && link.text().length() <= LONGEST) {
        link.empty();
      }
    }
  }

  /** Whether something is said in it, and not in a link. */
  private static boolean tells(Element aside) {
    int linked = aside.select("a[href]").stream().mapToInt(link -> sentences(link.text())).sum();
    return sentences(aside.text()) > linked
        || aside.selectFirst("table") != null
        || aside.selectFirst("a[href]") == null;
  }

  /** Empties a list, and the heading above it where nothing else is below that. */
  private static void empty(Element list) {
    list.empty();
    Element above = list.previousElementSibling();
    Element below = list.nextElementSibling();
    while (below != null && !below.hasText()) {
      below = below.nextElementSibling();
    }
    if (above != null
        && above.is(HEADING)
        && !OF_POST.matcher(above.text()).find()
        && (below == null || below.is(HEADING))) {
      above.empty();
    }
  }

  private static int sentences(String text) {
    return Math.toIntExact(text.chars().filter(c -> c == '。').count());
  }
}
