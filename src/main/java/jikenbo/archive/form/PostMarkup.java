package jikenbo.archive.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Addresses;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.Moment;
import jikenbo.archive.form.page.BodyLines;
import jikenbo.archive.form.page.Elsewhere;
import jikenbo.archive.form.page.Furniture;
import jikenbo.archive.form.page.TextBehind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * How a service marks its posts up, as CSS queries.
 *
 * @param post a post
 * @param title its title, within it
 * @param body its text, within it; {@code *} where that is all but the title
 * @param date what tells when it appeared, within it
 * @param labels its labels, within it
 */
record PostMarkup(String post, String title, String body, String date, String labels) {

  /** The label of a diary stands in brackets before the title. */
  private static final String LABEL_IN_TITLE = "a.sectioncategory, a[href*=category=]";

  /** The first that fits a page is taken. */
  static final List<PostMarkup> ALL =
      List.of(
          // Blogger, with the classic templates and those of today
          new PostMarkup(
              "div.post:has(.post-body), article.post:has(.post-body)",
              ".post-title",
              ".post-body",
              "abbr.published, time.published, [itemprop=datePublished]",
              ".post-labels a[rel=tag], .labels-container a, .label-list a"),
          // Hatena Blog, its posts and its lists of posts
          new PostMarkup(
              "article.entry:has(.entry-content)",
              ".entry-title",
              ".entry-content",
              ".entry-date time, time",
              ".entry-category-link, .categories a"),
          new PostMarkup(
              "section.archive-entry",
              ".entry-title",
              ".entry-description",
              ".archive-date time, time",
              ".archive-category-link, .categories a"),
          // a post of WordPress with a theme of blocks, on whose page others may follow it
          new PostMarkup(
              "body.single main:has(.wp-block-post-title):has(.wp-block-post-content)",
              ".wp-block-post-title",
              ".wp-block-post-content",
              ".wp-block-post-date time",
              ".wp-block-post-terms a"),
          // WordPress with most themes, and whatever else follows hAtom; lists may hold excerpts
          new PostMarkup(
              "article:has(.entry-content, .entry-summary), .type-post:has(.wp-block-post-excerpt),"
                  + " .hentry:has(.entry-content, .entry-summary), .type-post:has(.entry-content)",
              ".entry-title, .wp-block-post-title",
              ".entry-content, .entry-summary, .wp-block-post-excerpt",
              "time.published, time.entry-date, abbr.published, time",
              "a[rel~=tag], .cat-links a, a[rel~=category], .wp-block-post-terms a"),
          // tDiary, and Hatena Diary, which was like it
          new PostMarkup(
              "div.day div.section, body:has(h2 .date) div.section:has(> h3)",
              "h3",
              "*",
              ".date",
              LABEL_IN_TITLE + ", .category a"));

  /** The day of the last change, which stands alone where it is that of the post itself. */
  private static final Evaluator CHANGED = QueryParser.parse("abbr.updated");

  private static final Evaluator DATE = QueryParser.parse(".date-header, .date");
  private static final Evaluator DAY = QueryParser.parse(".date-header, .date, h2:has(.date)");

  /** How many elements before a post are looked at for the day that it stands under. */
  private static final int FURTHEST = 100;

  /** How many elements around it are, itself the first. */
  private static final int HIGHEST = 4;

  /** What stands in a post and is not its text. */
  private static final String BESIDE =
      ".post-footer, .entry-footer, .sharedaddy, .jp-relatedposts, .comments, #comments, .comment,"
          + " .referer, .refererlist, .hatena-module, .social-buttons, .customized-footer,"
          + " .table-of-contents, #toc_container, #ez-toc-container";

  /** What diaries put before titles and paragraphs to link to them. */
  private static final String ANCHOR = ".sanchor, .panchor, .timestamp";

  private static final String READ_ON =
      ".jump-link a, a.more-link, .entry-see-more, .wp-block-post-excerpt__more-link";

  private static final Pattern EMPTY_BRACKETS = Pattern.compile("^(?:\\[]\\s*+)++");

  /** The posts of a page that are marked up in this way, in their order; none without any title. */
  List<Element> posts(Element page) {
    Elements all = page.select(post);
    if (all.stream().noneMatch(element -> element.selectFirst(title) != null)) {
      return List.of();
    }
    Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    // In the order of the page an outer element comes before those in it.
    return all.stream()
        .filter(
            element -> {
              known.add(element);
              return Stream.iterate(element.parent(), Objects::nonNull, Element::parent)
                  .noneMatch(known::contains);
            })
        .flatMap(element -> parts(element).stream())
        .toList();
  }

  /** Where all but the title is text, another title begins another post. */
  private List<Element> parts(Element post) {
    if (!body.equals("*")
        || post.children().stream().filter(child -> child.is(title)).count() < 2) {
      return List.of(post);
    }
    List<Element> parts = new ArrayList<>();
    Element part = post.shallowClone();
    boolean titled = false;
    for (Node node : post.childNodesCopy()) {
      boolean begins = node instanceof Element child && child.is(title);
      if (begins && titled) {
        parts.add(part);
        part = post.shallowClone();
      }
      titled |= begins;
      part.appendChild(node);
    }
    parts.add(part);
    parts.forEach(post::before);
    post.remove();
    return parts;
  }

  /**
   * What a post says.
   *
   * @param own the address of the page, where it holds nothing but this post; or null
   */
  Entry entry(Element post, @Nullable String own) {
    Element heading = post.selectFirst(title);
    Furniture.Cleared text = text(post);
    Moment told = published(post);
    return new Entry(
        heading == null ? "" : title(heading),
        text.lines(),
        told == null ? Moment.first(text.beside()) : told,
        url(heading, post, own),
        post.select(labels).eachText());
  }

  private static String title(Element heading) {
    Element shown = heading.clone();
    shown.select(ANCHOR + ", " + LABEL_IN_TITLE).remove();
    return EMPTY_BRACKETS.matcher(BodyLines.title(shown.html())).replaceFirst("");
  }

  private Furniture.Cleared text(Element post) {
    Element held = body.equals("*") ? post : post.selectFirst(body);
    if (held == null) {
      return new Furniture.Cleared(List.of(), List.of());
    }
    Element text = held.clone();
    TextBehind.of(held, post, other -> other.is(this.post) || other.selectFirst(this.post) != null)
        .forEach(node -> text.appendChild(node.clone()));
    if (body.equals("*")) {
      text.select(title).remove();
    }
    List<String> readOn = post.select(READ_ON).eachText();
    text.select(BESIDE + ", " + READ_ON + ", " + ANCHOR).remove();
    Furniture.Cleared cleared =
        Furniture.cleared(BodyLines.of(Furniture.marked(Elsewhere.withoutIn(text))));
    return new Furniture.Cleared(
        Stream.concat(cleared.lines().stream(), readOn.stream().limit(1)).toList(),
        cleared.beside());
  }

  private @Nullable Moment published(Element post) {
    Stream<Element> within = Stream.concat(post.select(date).stream(), post.select(DATE).stream());
    Stream<Element> above =
        Stream.iterate(post, Objects::nonNull, Element::parent)
            .limit(HIGHEST)
            .flatMap(element -> before(element).stream());
    return Stream.of(within, above, post.select(CHANGED).stream())
        .flatMap(days -> days)
        .map(PostMarkup::moment)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Moment moment(Element told) {
    return Stream.of(told.attr("datetime"), told.attr("content"), told.attr("title"), told.text())
        .map(Moment::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The day that stands before a post, or before what holds the posts of a day. */
  private static Optional<Element> before(Element element) {
    return Stream.iterate(
            element.previousElementSibling(), Objects::nonNull, Element::previousElementSibling)
        .limit(FURTHEST)
        .filter(sibling -> sibling.is(DAY))
        .map(day -> Objects.requireNonNullElse(day.selectFirst(DATE), day))
        .findFirst();
  }

  private static @Nullable String url(
      @Nullable Element heading, Element post, @Nullable String own) {
    Elements inHeading = heading == null ? new Elements() : heading.select("a[href]");
    return Stream.of(
            inHeading.not(LABEL_IN_TITLE),
            post.select("a[rel=bookmark], a.timestamp-link, a.entry-title-link, a[itemprop=url]"))
        .flatMap(Elements::stream)
        .map(link -> link.attr("abs:href"))
        .filter(Addresses::isOfWeb)
        .findFirst()
        .orElse(own);
  }
}
