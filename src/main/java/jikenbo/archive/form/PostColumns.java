package jikenbo.archive.form;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Moment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the posts of a page of unknown markup stand. A page has one main column, or repeats a
 * container for each post. What tells of more posts beside the containers is not to be lost: then
 * all of it is one column, whose text is cut at its headings.
 */
final class PostColumns {

  private static final String COLUMN =
      "main, [role=main], article, #main, #content, .main, .content";

  private static final String HEADING = "h1, h2, h3, h4, h5, h6";

  /** What a heading has that is one of a post, and not of a part of the page. */
  private static final Pattern OF_POST =
      Pattern.compile("^\\s*+【|\\d{4} ?[年/.-] ?\\d{1,2} ?[月/.-] ?\\d{1,2}");

  /** A longer line that begins with a day says more than the day. */
  private static final int LONGEST_DAY = 20;

  /** What tells facts without a sentence. */
  private static final String VALUES = "table, dl";

  /** How many columns within each other are looked into. */
  private static final int DEEPEST = 5;

  private PostColumns() {}

  /** The columns, in the order of the page: several where each holds a post, never none. */
  static List<Element> of(Element body) {
    List<Element> inner = outermost(body, COLUMN);
    List<Element> titled = inner.stream().filter(column -> heading(column) != null).toList();
    if (titled.isEmpty()) {
      return inner.size() == 1 && headingsBeside(body, inner).isEmpty() ? inner : List.of(body);
    }
    return tellsMore(body, titled) ? List.of(body) : within(titled, DEEPEST);
  }

  /** The first heading of a column; null where it has none but days. */
  static @Nullable Element heading(Element column) {
    return headings(column).findFirst().orElse(null);
  }

  /** The headings of a column that are more than a day, in its order. */
  static Stream<Element> headings(Element column) {
    return column.select(HEADING).stream().filter(PostColumns::isHeading);
  }

  /** Whether an element has words, and more of them than a day. */
  static boolean isHeading(Element element) {
    String text = element.text();
    return !text.isBlank() && (text.length() > LONGEST_DAY || Moment.of(text) == null);
  }

  /** Whether a heading carries a number of the series or a date, as those of posts do. */
  static boolean isOfPost(Element heading) {
    return OF_POST.matcher(heading.text()).find();
  }

  /** Whether headings of one rank stand above several posts. */
  static boolean holdsSeveral(Element column) {
    List<String> ranks =
        headings(column).filter(PostColumns::isOfPost).map(Element::normalName).toList();
    return ranks.size() > 1 && ranks.stream().filter(ranks.get(0)::equals).count() > 1;
  }

  private static List<Element> within(List<Element> columns, int depth) {
    return columns.stream().flatMap(column -> parts(column, depth).stream()).toList();
  }

  private static List<Element> parts(Element column, int depth) {
    // An article is divided into further articles only: its content can have several parts.
    String query = column.normalName().equals("article") ? "article" : COLUMN;
    List<Element> inner = depth == 0 ? List.of() : outermost(column, query);
    List<Element> titled = inner.stream().filter(part -> heading(part) != null).toList();
    if (titled.isEmpty() || tellsMore(column, titled)) {
      return List.of(column);
    }
    List<Element> parts = within(titled, depth - 1);
    return parts.size() > 1 || isAll(column, parts.get(0)) ? parts : List.of(column);
  }

  /** Whether an article is all of its column, but for headings without a text of their own. */
  private static boolean isAll(Element column, Element part) {
    return part.normalName().equals("article")
        && Objects.equals(heading(column), heading(part))
        && !headingsBeside(column, List.of(part)).isEmpty()
        && sentences(column) == sentences(part)
        && column.select(VALUES).size() == part.select(VALUES).size();
  }

  private static List<Element> outermost(Element root, String query) {
    Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    return root.children().select(query).stream()
        .filter(Element::hasText)
        .filter(
            element -> {
              known.add(element);
              return ancestors(element).noneMatch(known::contains);
            })
        .toList();
  }

  private static Stream<Element> ancestors(Element element) {
    return Stream.iterate(element.parent(), Objects::nonNull, Element::parent);
  }

  /** Whether a post stands beside the columns: its heading, or more sentences than in them. */
  private static boolean tellsMore(Element root, List<Element> columns) {
    long inside = columns.stream().mapToLong(PostColumns::sentences).sum();
    return sentences(root) > 2 * inside
        || headingsBeside(root, columns).stream().anyMatch(PostColumns::isOfPost);
  }

  /** The main heading of a page stands beside its only column in many templates. */
  private static List<Element> headingsBeside(Element root, List<Element> columns) {
    Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(columns);
    return root.select(HEADING).stream()
        .filter(heading -> columns.size() > 1 || !heading.normalName().equals("h1"))
        .filter(PostColumns::isHeading)
        .filter(heading -> ancestors(heading).noneMatch(known::contains))
        .toList();
  }

  private static long sentences(Element element) {
    return element.wholeText().chars().filter(c -> c == '。').count();
  }
}
