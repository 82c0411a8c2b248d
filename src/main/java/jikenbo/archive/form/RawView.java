package jikenbo.archive.form;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.FormException;
import jikenbo.archive.form.page.ShownText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A file in a page that a browser saved while it showed what the file is made of: the source of a
 * page, a feed, JSON, an export. It stands there as text, or as elements that no page has.
 *
 * @param form of the file
 * @param text the file itself
 */
record RawView(Form form, String text) {

  /** The elements of a feed, where a viewer keeps it beside what it shows. */
  private static final String FEED = "rss:has(item), feed:has(entry), rdf|rdf:has(item)";

  /** One in a comment or a script may come first. */
  private static final int MOST_TAGS = 5;

  private static final Pattern OF_POST = Pattern.compile("[。【]");

  private static final Pattern FEED_TAG =
      Pattern.compile("<((?:\\w{1,20}:)?(?:rss|feed|rdf))[\\s>]", Pattern.CASE_INSENSITIVE);

  /** What begins a document that is none of the forms, or is not shown as it is written. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\s*+(?:<\\?xml\\s|<!doctype\\s|<(?:html|rss|feed|rdf:RDF)[\\s>]|(?:\\[\\s*+)?+\\{\\s*+\"[^\"]{0,100}+\"\\s*+:)",
          Pattern.CASE_INSENSITIVE);

  /** The words of a viewer, and behind them the first tag of a feed. */
  private static final Pattern FEED_BEHIND_WORDS =
      Pattern.compile("[^<>]{0,400}+<(?:\\?xml|rss|feed|rdf:RDF)[\\s>]");

  private static final String HEADING = "h1, h2, h3, h4, h5, h6, .hentry, article";

  /** How the members of a document are shown that can be opened and shut. */
  private static final String TREE =
      "table[role=tree], table[role=treegrid], [role=tree]:has(table)";

  /**
   * The file that a page shows; empty where it shows none.
   *
   * @param html the page as it is written
   * @throws FormException when it shows a file that cannot be told from what is shown
   */
  static Optional<RawView> of(Document page, String html) throws FormException {
    Optional<RawView> kept = page.selectFirst(FEED) == null ? Optional.empty() : ofTags(html);
    if (kept.isPresent()) {
      return kept;
    }
    if (page.selectFirst(HEADING) != null) {
      // No viewer sets one; a post that begins with the code of a feed stands below its title.
      return Optional.empty();
    }
    String text = ShownText.of(page.body());
    Optional<Form> form = Forms.of(text);
    if (form.isEmpty() && isFile(page, text)) {
      throw new FormException(FormException.Reason.VIEW);
    }
    return form.map(of -> new RawView(of, text));
  }

  private static Optional<RawView> ofTags(String html) {
    return FEED_TAG
        .matcher(html)
        .results()
        .limit(MOST_TAGS)
        .map(tag -> feed(html, tag))
        .filter(text -> Forms.of(text).isPresent())
        .findFirst()
        .flatMap(text -> Forms.of(text).map(form -> new RawView(form, text)));
  }

  /** A viewer keeps the feed above its own words; the text of a post can quote one. */
  private static String feed(String html, MatchResult tag) {
    if (OF_POST.matcher(html).region(0, tag.start()).find()) {
      return "";
    }
    String end = "</" + tag.group(1);
    int last = html.lastIndexOf(end);
    return last < tag.end()
        ? html.substring(tag.start())
        : html.substring(tag.start(), last) + end + ">";
  }

  private static boolean isFile(Document page, String text) {
    Element tree = page.selectFirst(TREE);
    return DOCUMENT.matcher(text).lookingAt()
        || FEED_BEHIND_WORDS.matcher(text).lookingAt()
        || (tree != null && 2 * tree.text().length() > page.body().text().length());
  }
}
