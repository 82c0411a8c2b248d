package jikenbo.archive.form;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Addresses;
import jikenbo.archive.form.entry.Entries;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.FormException;
import jikenbo.archive.form.page.CutColumn;
import jikenbo.archive.form.tag.DeepNesting;
import jikenbo.archive.form.tag.HtmlEnd;
import jikenbo.archive.form.tag.LeftOpen;
import jikenbo.archive.form.tag.MendedTags;
import jikenbo.archive.form.tag.OpenTables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page saved from a browser: a listing of a blog, a single post, or a page of another kind. */
final class HtmlForm implements Form {

  /** Far more than any saved page has, and little enough to be held with its structure. */
  private static final int LONGEST = 8_000_000;

  /** Ten years of a listing page; no browser shows more at a time. */
  private static final int MOST_POSTS = 2_000;

  /** A parser takes what is deeper out of what is around it; far deeper than any page is. */
  private static final int DEEPEST = 10_000;

  private static final String CUT = "ページの終わりが欠けていて、最後の投稿は途中までかもしれません";

  private static final String NO_POST_OF_PAGE = "ファイルに続けて入っている %d 番目のページから投稿を読めません";

  private static final Pattern END_OF_PAGE =
      Pattern.compile("</(?:html|body)\\s*+>", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s\uFEFF]*+(?:<\\?xml.{0,200}?\\?>\\s*+|<!--.{0,2000}?-->\\s*+)*+"
              + "<(?:!doctype\\s+html|html|head|body)[\\s>]",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_LABEL =
      Pattern.compile(
          "(?:ラベル.{0,60}|.{0,60}に一致する)の?投稿を.{0,12}表示.{0,40}|.{0,60}showing posts with label.{0,60}");

  @Override
  public boolean begins(String beginning) {
    return OPENING.matcher(beginning).lookingAt();
  }

  @Override
  public Entries read(Reader text) throws IOException, FormException {
    return read(text, false);
  }

  @Override
  public Entries readUpToCut(Reader text) throws IOException, FormException {
    return read(text, true);
  }

  private static Entries read(Reader text, boolean cut) throws IOException, FormException {
    char[] buffer = new char[8192];
    StringBuilder html = new StringBuilder();
    for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
      html.append(buffer, 0, read);
      if (html.length() > LONGEST) {
        throw new FormException(FormException.Reason.TOO_LARGE);
      }
    }
    boolean half = withoutHalfCharacter(html) || cut;
    List<String> pages = JoinedPages.in(html.toString());
    return pages.size() == 1 ? one(pages.get(0), half) : several(pages, half);
  }

  private static Entries several(List<String> pages, boolean half)
      throws IOException, FormException {
    List<Entry> entries = new ArrayList<>();
    boolean partial = false;
    String damage = null;
    FormException refusal = null;
    for (int i = 0; i < pages.size(); i++) {
      try {
        Entries page = one(pages.get(i), half && i == pages.size() - 1);
        entries.addAll(page.posts());
        partial |= page.partial();
        damage = damage == null ? page.damage() : damage;
      } catch (FormException e) {
        refusal = refusal == null ? e : refusal;
        damage = damage == null ? NO_POST_OF_PAGE.formatted(i + 1) : damage;
      }
    }
    if (entries.isEmpty() && refusal != null) {
      throw refusal;
    }
    return new Entries(entries, 0, partial, damage);
  }

  private static Entries one(String html, boolean half) throws IOException, FormException {
    NoPosts.refuseTemplate(html);
    String mended = MendedTags.of(html);
    Document page = parsed(mended);
    boolean ended = END_OF_PAGE.matcher(html).find();
    boolean cut = half || HtmlEnd.isMissing(mended) || (!ended && HtmlEnd.isMissing(html));
    Optional<RawView> view = RawView.of(page, html);
    if (view.isPresent()) {
      Entries shown = shown(view.get());
      return cut ? shown.brokenOff(CUT) : shown;
    }
    return posts(page, cut, ended);
  }

  private static Document parsed(String mended) {
    String whole = OpenTables.closed(LeftOpen.removed(DeepNesting.flattened(mended)));
    return Jsoup.parse(whole, "", Parser.htmlParser().setMaxDepth(DEEPEST));
  }

  private static Entries posts(Document page, boolean cut, boolean ended) throws FormException {
    if (cut) {
      return upToCut(page);
    }
    return ended ? entries(page) : withoutEnd(page);
  }

  /** What a view shows, as it is; a view of a view is none. */
  private static Entries shown(RawView view) throws IOException, FormException {
    if (!view.form().equals(Forms.html())) {
      return view.form().read(new StringReader(view.text()));
    }
    NoPosts.refuseTemplate(view.text());
    String mended = MendedTags.of(view.text());
    return posts(parsed(mended), HtmlEnd.isMissing(mended), true);
  }

  /** Takes what is left of the last character away, where the page is cut in the middle of it. */
  private static boolean withoutHalfCharacter(StringBuilder html) {
    int end = html.length();
    while (end > 0 && html.charAt(end - 1) == DAMAGE) {
      end--;
    }
    boolean half = end < html.length();
    html.setLength(end);
    return half;
  }

  private static Entries upToCut(Document page) throws FormException {
    try {
      return leftOf(page).brokenOff(CUT);
    } catch (FormException e) {
      if (e.reason() == FormException.Reason.NO_POST) {
        return new Entries(List.of(), 0, true, CUT);
      }
      throw e;
    }
  }

  /** An author may leave the end tags of a page out; without them a page of no post is cut. */
  private static Entries withoutEnd(Document page) throws FormException {
    Entries left = leftOf(page);
    return left.posts().isEmpty() ? left.brokenOff(CUT) : left;
  }

  /** The posts of a page that is cut; a title of which no text is left is none. */
  private static Entries leftOf(Document page) throws FormException {
    boolean column = CutColumn.mayHoldPost(page) && !BlogFrame.hasNoText(page);
    Optional<Entries> marked = marked(page);
    if (marked.isPresent()) {
      List<Entry> posts = marked.get().posts();
      int last = posts.size() - 1;
      return last >= 0 && posts.get(last).body().isEmpty()
          ? marked.get().withPosts(posts.subList(0, last))
          : marked.get();
    }
    Entries told = unmarked(page);
    return told.withPosts(
        told.posts().stream().filter(post -> column && CutColumn.tells(post.text())).toList());
  }

  private static Entries entries(Document page) throws FormException {
    Optional<Entries> marked = marked(page);
    return marked.isPresent() ? marked.get() : unmarked(page);
  }

  /** The posts that markup tells; empty where it is that of no service. */
  private static Optional<Entries> marked(Document page) throws FormException {
    NoPosts.refuseTemplate(page);
    for (PostMarkup markup : PostMarkup.ALL) {
      List<Element> posts = markup.posts(page);
      if (!posts.isEmpty()) {
        @Nullable String own = posts.size() == 1 ? ownAddress(page) : null;
        List<Entry> entries =
            posts.stream().limit(MOST_POSTS).map(post -> markup.entry(post, own)).toList();
        return Optional.of(listed(page, entries, posts.size()));
      }
    }
    return Optional.empty();
  }

  private static Entries unmarked(Document page) throws FormException {
    NoPosts.refuseDynamicView(page);
    List<Entry> entries = new UnknownPage(page, ownAddress(page)).entries();
    return listed(page, entries.stream().limit(MOST_POSTS).toList(), entries.size());
  }

  private static Entries listed(Document page, List<Entry> entries, int all) {
    String damage = all > MOST_POSTS ? "投稿が上限の %,d 件を超えています".formatted(MOST_POSTS) : null;
    return new Entries(entries, 0, entries.size() == 1 || isOfLabel(page), damage);
  }

  private static boolean isOfLabel(Document page) {
    return page
        .select(".status-msg-body, .status-msg-wrap, .search-view h1, .archive-title, .page-title")
        .stream()
        .anyMatch(element -> OF_LABEL.matcher(element.text()).find());
  }

  /** What the page of a single post tells of its own address. */
  private static @Nullable String ownAddress(Document page) {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content"))
        .filter(Addresses::isOfWeb)
        .findFirst()
        .orElse(null);
  }
}
