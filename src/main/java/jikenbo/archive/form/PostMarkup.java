package jikenbo.archive.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * How a service marks its posts up, as CSS queries.
 *
 * @param post a post
 * @param title its title, within it
 * @param body its text, within it
 * @param date what tells when it appeared, within it or above it in the same day
 * @param labels its labels, within it
 */
record PostMarkup(String post, String title, String body, String date, String labels) {

  static final List<PostMarkup> ALL =
      List.of(
          // Blogger, with the classic templates and those of today
          new PostMarkup(
              "div.post:has(.post-body), article.post:has(.post-body)",
              ".post-title",
              ".post-body",
              "abbr.published, time.published, [itemprop=datePublished]",
              ".post-labels a[rel=tag], .labels-container a, .label-list a"),
          // Hatena Blog
          new PostMarkup(
              "article.entry:has(.entry-content)",
              ".entry-title",
              ".entry-content",
              ".entry-date time, time",
              ".entry-category-link, .categories a"),
          // WordPress, with most themes, and whatever else follows hAtom
          new PostMarkup(
              "article:has(.entry-content), .hentry:has(.entry-content), .type-post:has(.entry-content)",
              ".entry-title",
              ".entry-content",
              "time.published, time.entry-date, abbr.published, time",
              "a[rel~=tag], .cat-links a, a[rel~=category]"),
          // tDiary
          new PostMarkup("div.day div.section:has(h3)", "h3", "*", ".date", ".category a"));

  private static final String DAY = ".date-outer, div.day, article, .hentry";
  private static final String DATE_OF_DAY = ".date-header, .date";

  /** What stands in a post and is not its text. */
  private static final String BESIDE =
      ".post-footer, .entry-footer, .sharedaddy, .jp-relatedposts, .comments, #comments, .comment,"
          + " .referer, .refererlist, .hatena-module, .social-buttons, .customized-footer";

  /** What tDiary puts before a title to link to it. */
  private static final String ANCHOR = ".sanchor, .panchor";

  private static final String READ_ON = ".jump-link a, a.more-link, .entry-see-more";

  /** The posts of a page that are marked up in this way, in their order. */
  List<Element> posts(Element page) {
    Elements all = page.select(post);
    return all.stream()
        .filter(element -> element.parents().stream().noneMatch(all::contains))
        .filter(element -> element.selectFirst(title) != null)
        .toList();
  }

  /**
   * What a post says.
   *
   * @param own the address of the page, where it holds nothing but this post; or null
   */
  Entry entry(Element post, @Nullable String own) {
    Element heading = Objects.requireNonNull(post.selectFirst(title));
    return new Entry(
        title(heading),
        lines(post),
        published(post),
        url(heading, post, own),
        post.select(labels).eachText().stream().distinct().toList());
  }

  private static String title(Element heading) {
    Element shown = heading.clone();
    shown.select(ANCHOR).remove();
    return BodyLines.title(shown.html());
  }

  private List<String> lines(Element post) {
    Element text = body.equals("*") ? post.clone() : post.selectFirst(body);
    if (text == null) {
      return List.of();
    }
    if (body.equals("*")) {
      text.select(title).remove();
    }
    List<String> readOn = post.select(READ_ON).eachText();
    text.select(BESIDE + ", " + READ_ON).remove();
    List<String> lines = new ArrayList<>(BodyLines.of(text));
    readOn.stream().limit(1).forEach(lines::add);
    return lines;
  }

  private @Nullable Moment published(Element post) {
    Element day = post.closest(DAY);
    Stream<Element> within = post.select(date).stream();
    Stream<Element> above =
        Stream.of(post.closest(".date-outer, div.day"), day)
            .filter(Objects::nonNull)
            .flatMap(element -> element.select(DATE_OF_DAY).stream());
    return Stream.of(within, above, headersBefore(post))
        .flatMap(elements -> elements)
        .flatMap(
            element ->
                Stream.of(
                    element.attr("datetime"),
                    element.attr("content"),
                    element.attr("title"),
                    element.text()))
        .map(Moment::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** In old templates the day stands before its posts, and holds none of them. */
  private static Stream<Element> headersBefore(Element post) {
    return Stream.iterate(
            post.previousElementSibling(), Objects::nonNull, Element::previousElementSibling)
        .map(Objects::requireNonNull)
        .filter(element -> element.is(DATE_OF_DAY))
        .limit(1);
  }

  private static @Nullable String url(Element heading, Element post, @Nullable String own) {
    return Stream.of(
            heading.select("a[href]"),
            post.select("a[rel=bookmark], a.timestamp-link, a.entry-title-link, a[itemprop=url]"))
        .flatMap(Elements::stream)
        .map(link -> link.attr("abs:href"))
        .filter(Addresses::isOfWeb)
        .findFirst()
        .orElse(own);
  }
}
