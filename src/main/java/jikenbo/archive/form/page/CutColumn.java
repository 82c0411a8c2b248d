package jikenbo.archive.form.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * What is left of a saved page that is cut, and in which no markup tells a post. That can be the
 * beginning of a post of unknown markup, but also the head and the navigation of a page whose posts
 * all lie behind the cut.
 */
public final class CutColumn {

  /** A description of a blog is one sentence, seldom more. */
  private static final int FEWEST_SENTENCES = 2;

  /** Programs whose posts are known by their markup. */
  private static final Pattern KNOWN =
      Pattern.compile("blogger|hatena|wordpress|tdiary", Pattern.CASE_INSENSITIVE);

  /** What the posts of such programs begin with. */
  private static final String BEGINNING =
      ".hentry, .post-title, .entry-title, .post-body, .entry-content, .archive-entry, div.day,"
          + " .wp-block-post-title";

  /** The heading of a post that carries a number. */
  private static final Pattern NUMBERED = Pattern.compile("\\s*+【[^】]{0,30}\\d[^】]{0,20}】");

  private CutColumn() {}

  /** Whether the markup of a cut page leaves room for a post that it does not tell. */
  public static boolean mayHoldPost(Document page) {
    return !isOfKnownProgram(page) && page.selectFirst(BEGINNING) == null && !isNavigation(page);
  }

  /** Whether a page tells that a program made it whose posts are known by their markup. */
  public static boolean isOfKnownProgram(Document page) {
    return page.select("meta[name=generator]").stream()
        .anyMatch(meta -> KNOWN.matcher(meta.attr("content")).find());
  }

  /** Most of what navigation says leads elsewhere. */
  private static boolean isNavigation(Document page) {
    int linked = page.body().select("a").stream().mapToInt(link -> link.text().length()).sum();
    return 2 * linked > page.body().text().length();
  }

  /** Whether the lines of a column say as much as the beginning of a post does. */
  public static boolean tells(List<String> lines) {
    long sentences = lines.stream().flatMapToInt(String::chars).filter(c -> c == '。').count();
    return sentences >= FEWEST_SENTENCES
        || (sentences > 0 && lines.stream().anyMatch(line -> NUMBERED.matcher(line).lookingAt()));
  }
}
