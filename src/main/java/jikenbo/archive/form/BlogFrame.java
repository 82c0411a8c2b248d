package jikenbo.archive.form;

import java.util.List;
import java.util.regex.Pattern;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.page.CutColumn;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the pages of a blog have around their posts. A page on which a search found nothing, of a
 * label that no post has, or in place of one that is gone, has nothing else.
 */
final class BlogFrame {

  private static final String FRAME =
      "link[rel=alternate][type~=(?:rss|atom)\\+xml], .hfeed, .blog-posts, .blog-pager, .feed-links,"
          + " body.error404, body.search, body.search-results, body.search-no-results, body.archive";

  /** Where posts stand, if there are any. */
  private static final String LIST = ".hfeed, .blog-posts, main, [role=main], #main";

  /** What tells when something appeared or happened. */
  private static final String DAY =
      "meta[property=article:published_time], [itemprop=datePublished]";

  /** What every notice has one of: a day or a month, a number of people, or of the series. */
  private static final Pattern FACT =
      Pattern.compile("\\p{Nd}\\s?[年月/.-]\\s?\\p{Nd}|[\\p{Nd}数]\\s?[名人件社通枚冊世]|【");

  /** That nothing is there, in the words of blogs. Short notices are made by the same programs. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:投稿|記事|エントリー|ページ|結果|お探し|該当)[^。]{0,24}(?:ありません|ない|なく|見つかりません|見当たりません|存在しません|0 ?件)"
              + "|(?i:nothing found|not found|no posts|no results)");

  /** What is said in place of posts, and how to go on. */
  private static final int MOST_SENTENCES = 4;

  private BlogFrame() {}

  /** Whether a page has it. */
  static boolean isOf(Document page) {
    return page.selectFirst(FRAME) != null || CutColumn.isOfKnownProgram(page);
  }

  /** Whether a page has a place for posts, and nothing there. */
  static boolean hasNoText(Document page) {
    List<Element> lists = page.select(LIST);
    return !lists.isEmpty() && lists.stream().noneMatch(Element::hasText);
  }

  /** Whether a page names a day apart from its text. */
  static boolean isDated(Document page) {
    return page.selectFirst(DAY) != null;
  }

  /** Whether all that was read of a page may be its frame: a few words that nothing is there. */
  static boolean isAll(List<Entry> entries) {
    return entries.size() == 1 && isWords(entries.get(0));
  }

  private static boolean isWords(Entry entry) {
    long sentences =
        entry.text().stream().flatMapToInt(String::chars).filter(c -> c == '。').count();
    return entry.published() == null
        && sentences <= MOST_SENTENCES
        && (NOTHING.matcher(entry.title()).find()
            || entry.text().stream().anyMatch(line -> NOTHING.matcher(line).find()))
        && !FACT.matcher(entry.title()).find()
        && entry.text().stream().noneMatch(line -> FACT.matcher(line).find());
  }
}
