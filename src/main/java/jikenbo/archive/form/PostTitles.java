package jikenbo.archive.form;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jikenbo.archive.form.entry.Moment;
import jikenbo.cue.Cue;
import jikenbo.cue.CueBook;
import jikenbo.text.NormalizedText;
import org.jsoup.nodes.Element;

/**
 * Which headings of a column are the titles of posts, told by what they say: the number of the
 * series, a date, or an organisation and what happened to it. Headings below a title are the
 * sections of its post.
 */
final class PostTitles {

  private static final CueBook CUES = CueBook.load("/jikenbo/archive/heading-cues.yaml");

  private static final int RANKS = 6;

  /** The cues that are words of headings inside of a post. */
  private static final Set<String> INSIDE = Set.of("section", "signature", "contact");

  private final Element column;
  private final Element page;
  private final List<Element> headings;

  /** The rank of the highest headings of which there are several; 0 for none. */
  private final int rank;

  /** The titles, where the column holds several posts. */
  private final List<Element> several;

  /**
   * Looks at the headings of a column.
   *
   * @param page the page that it is of, whose main heading can stand beside it
   */
  PostTitles(Element column, Element page) {
    this.column = column;
    this.page = page;
    this.headings = PostColumns.headings(column).filter(heading -> !isSection(heading)).toList();
    this.rank =
        IntStream.rangeClosed(1, RANKS)
            .filter(of -> headings.stream().filter(heading -> rank(heading) == of).count() > 1)
            .findFirst()
            .orElse(0);
    this.several = several();
  }

  private static int rank(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  /** The titles, where they tell that the column holds several posts; none otherwise. */
  List<Element> ofSeveral() {
    return several;
  }

  private List<Element> several() {
    if (isTitled()) {
      return List.of();
    }
    List<Element> ofRank = headings.stream().filter(heading -> rank(heading) == rank).toList();
    List<Element> sure = ofRank.stream().filter(PostTitles::isOfPost).toList();
    if (sure.size() < 2) {
      return List.of();
    }
    return 2 * sure.size() >= ofRank.size() ? ofRank : sure;
  }

  /**
   * Whether the column may hold several posts, of which one tells of harm, and nothing tells which
   * of its headings are their titles.
   */
  boolean mayBeSeveral() {
    return rank > 0
        && !isTitled()
        && several.isEmpty()
        && tells(column.text(), "harm")
        && headings.stream().filter(heading -> rank(heading) == rank).noneMatch(PostTitles::isDay);
  }

  private static boolean isDay(Element heading) {
    return Moment.of(heading.text()) != null;
  }

  /** Whether a higher heading, and not the name of a blog, is the title of the only post. */
  private boolean isTitled() {
    return PostColumns.headings(page)
        .filter(heading -> rank(heading) < rank)
        .anyMatch(
            heading ->
                isOfPost(heading)
                    || (tells(heading.text(), "harm") && tells(heading.text(), "notice")));
  }

  private static boolean isOfPost(Element heading) {
    return PostColumns.isOfPost(heading)
        || (tells(heading.text(), "harm") && tells(heading.text(), "organization"));
  }

  private static boolean tells(String text, String name) {
    return CUES.find(normalized(text)).stream().anyMatch(cue -> cue.name().equals(name));
  }

  /** A heading that ends as those of sections do. */
  private static boolean isSection(Element heading) {
    String text = normalized(heading.text());
    return !PostColumns.isOfPost(heading)
        && CUES.find(text).stream()
            .filter(cue -> INSIDE.contains(cue.name()))
            .mapToInt(PostTitles::end)
            .anyMatch(end -> end == text.length());
  }

  private static int end(Cue cue) {
    return cue.span().end();
  }

  private static String normalized(String text) {
    return NormalizedText.of(text).toString().strip();
  }
}
