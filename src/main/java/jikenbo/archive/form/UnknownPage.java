package jikenbo.archive.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Addresses;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.FormException;
import jikenbo.archive.form.entry.Moment;
import jikenbo.archive.form.page.BodyLines;
import jikenbo.archive.form.page.Elsewhere;
import jikenbo.archive.form.page.Furniture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page whose markup is that of no service: what its columns say. */
final class UnknownPage {

  private static final String FURNITURE =
      "nav, aside, footer, [role=navigation], [role=complementary], form, script, style, noscript, #comments, .comments, .comment-list,"
          + " .sidebar, #sidebar, .side, .widget, .menu, .breadcrumb, .pager, .navigation";

  private final Document page;
  private final @Nullable String address;

  /**
   * A page.
   *
   * @param page its markup, which reading takes apart
   * @param address its own, or null
   */
  UnknownPage(Document page, @Nullable String address) {
    this.page = page;
    this.address = address;
  }

  /**
   * What its posts say, each with all lines of its column.
   *
   * @throws FormException when it says nothing
   */
  List<Entry> entries() throws FormException {
    boolean frame = BlogFrame.isOf(page) && !BlogFrame.isDated(page);
    page.select(FURNITURE).remove();
    if (frame && BlogFrame.hasNoText(page)) {
      throw new FormException(FormException.Reason.NO_POST);
    }
    Elsewhere.withoutBeside(page.body());
    List<Element> columns = PostColumns.of(page.body());
    withoutHeaders(columns.size() > 1 ? "*" : "article, main, [role=main]", columns);
    List<Entry> entries =
        columns.size() > 1
            ? columns.stream().map(UnknownPage::oneOfSeveral).toList()
            : inOne(columns.get(0));
    List<Entry> told = entries.stream().filter(entry -> !isEmpty(entry)).toList();
    if (told.isEmpty() || (frame && BlogFrame.isAll(told))) {
      throw new FormException(FormException.Reason.NO_POST);
    }
    return told;
  }

  /** The header of a post holds its title; that of the page names the blog. */
  private void withoutHeaders(String ofPost, List<Element> columns) {
    for (Element header : page.select("header")) {
      Element post = header.closest(ofPost);
      boolean inColumn =
          post != null
              && Stream.iterate(header.parent(), Objects::nonNull, Element::parent)
                  .anyMatch(columns::contains);
      if (!inColumn) {
        header.remove();
      }
    }
  }

  private static boolean isEmpty(Entry entry) {
    return entry.text().isEmpty() || (entry.title().isBlank() && entry.body().size() == 1);
  }

  private static Entry oneOfSeveral(Element column) {
    return entry(column, PostColumns.heading(column), "", published(column), null);
  }

  private List<Entry> inOne(Element column) {
    Moment told =
        Stream.of("article:published_time", "datePublished")
            .map(name -> page.select("meta[property=%1$s], meta[itemprop=%1$s]".formatted(name)))
            .map(meta -> Moment.of(meta.attr("content")))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Moment published = told == null ? published(column) : told;
    if (isPlainText(column) || PostColumns.holdsSeveral(column)) {
      return List.of(entry(column, null, "", published, address));
    }
    PostTitles titles = new PostTitles(column, page);
    if (!titles.ofSeveral().isEmpty()) {
      return DividedColumn.entries(column, titles.ofSeveral());
    }
    boolean undivided = titles.mayBeSeveral();
    Entry only = entry(column, heading(column), page.title(), published, address);
    return List.of(undivided ? only.asUndivided() : only);
  }

  /** A browser shows a file of text as a page of nothing but that; its title is the file's name. */
  private static boolean isPlainText(Element column) {
    return column.normalName().equals("body")
        && column.ownText().isBlank()
        && column.children().stream().filter(Element::hasText).count() == 1
        && column.children().stream().anyMatch(child -> child.is("pre") && child.hasText());
  }

  private static Entry entry(
      Element column,
      @Nullable Element heading,
      String otherwise,
      @Nullable Moment published,
      @Nullable String address) {
    List<String> text = new ArrayList<>(BodyLines.of(column));
    if (heading == null) {
      return entry(column, BodyLines.title(otherwise), published, address, text);
    }
    String title = BodyLines.title(heading.html());
    String url = Addresses.first(heading);
    boolean within =
        Stream.iterate(heading, Objects::nonNull, Element::parent).anyMatch(column::equals);
    if (!within) {
      text.add(0, title);
    }
    heading.remove();
    return entry(column, title, published, address == null ? url : address, text);
  }

  private static Entry entry(
      Element column,
      String title,
      @Nullable Moment published,
      @Nullable String url,
      List<String> text) {
    Furniture.Cleared body = Furniture.cleared(BodyLines.of(Furniture.marked(column)));
    Moment told = published == null ? Moment.first(body.beside()) : published;
    return new Entry(title, body.lines(), told, url, List.of(), text, false);
  }

  /**
   * The main heading. The title of an article stands in it, and so does what looks like the heading
   * of a post; the main heading of the page can be the name of the blog.
   */
  private @Nullable Element heading(Element column) {
    Element first = PostColumns.heading(column);
    Element main =
        page.select("h1").stream().filter(PostColumns::isHeading).findFirst().orElse(null);
    boolean ofColumn =
        first != null
            && !column.normalName().equals("body")
            && (column.normalName().equals("article") || PostColumns.isOfPost(first));
    return Stream.of(
            column.select("h1").stream().filter(PostColumns::isHeading).findFirst().orElse(null),
            main != null && PostColumns.isOfPost(main) ? main : null,
            ofColumn ? first : null,
            main,
            first)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Moment published(Element column) {
    return Stream.of(
            column.select("meta[itemprop=datePublished]").attr("content"),
            column.select("time[datetime]").attr("datetime"))
        .map(Moment::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
