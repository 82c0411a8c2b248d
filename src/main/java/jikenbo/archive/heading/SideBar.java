package jikenbo.archive.heading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a blog prints beside its posts and a saved page has above or below them: titles of popular
 * posts, the list of months, the labels, a search field. These are titles, not posts.
 */
final class SideBar {

  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*(?:人気の投稿|人気記事|最近の(?:投稿|記事)|新着記事|関連記事|ブログ ?アーカイブ|月別アーカイブ|アーカイブ|このブログを検索|カテゴリー?|ラベル|タグ|リンク集?|プロフィール|自己紹介|フォロワー"
              + "|ホーム|(?:次|前)の投稿.{0,20}|Powered by.{0,30}|Popular Posts|Blog Archive|Labels|Archives?)\\s*");

  /** A month or a label with the number of its posts. */
  private static final Pattern COUNTED =
      Pattern.compile("\\s*[►▼▶▷+-]?.{1,30}[(（]\\d{1,5}[)）]\\s*");

  private static final Pattern PAGE_HEADER = Pattern.compile(".{0,80}投稿を.{0,12}表示.*");

  private SideBar() {}

  /** The lines of a page; those of a side bar above the posts are blank, those below left out. */
  static List<String> without(List<String> lines) {
    List<String> left = new ArrayList<>(lines.subList(0, start(lines)));
    int bar = startAtTop(left);
    int end = bar < 0 ? bar : endAtTop(left, bar);
    if (bar >= 0) {
      Collections.fill(left.subList(bar, end), "");
    }
    return List.copyOf(left);
  }

  /** Index of the line that the side bar begins with; the number of lines where there is none. */
  private static int start(List<String> lines) {
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0 && !isText(lines.get(i)); i--) {
      start = TITLE.matcher(lines.get(i)).matches() ? i : start;
    }
    return start;
  }

  /** Index of the first title or list of counts above all text; -1 where there is none. */
  private static int startAtTop(List<String> lines) {
    for (int i = 0; i < lines.size() && !isBody(lines.get(i)); i++) {
      if (isOfBar(lines.get(i)) && (isTitle(lines.get(i)) || isOfBar(next(lines, i)))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the posts begin: with the heading above the first text, or the date above it. */
  private static int endAtTop(List<String> lines, int bar) {
    int text = bar;
    while (text < lines.size() && !isBody(lines.get(text))) {
      text++;
    }
    if (text == lines.size()) {
      return bar;
    }
    PageLines page = new PageLines(lines.subList(0, text + 1));
    int last = lastOfBar(lines, bar, text);
    int heading = heading(page, text, last);
    int above = page.above(heading);
    return above > last && page.isDate(above) ? above : heading;
  }

  private static int lastOfBar(List<String> lines, int bar, int text) {
    int last = bar;
    for (int i = bar; i < text; i++) {
      last = isOfBar(lines.get(i)) ? i : last;
    }
    return last;
  }

  /** The heading of a text: it opens its lines, or stands above them or the name of its image. */
  private static int heading(PageLines page, int text, int last) {
    int nearest = page.above(text);
    if (nearest <= last || PAGE_HEADER.matcher(page.at(text)).matches()) {
      return text;
    }
    int top = text;
    while (top > last + 1 && !page.isBlank(top - 1)) {
      top--;
    }
    if (top < text && top > last + 1) {
      return top;
    }
    int second = page.above(nearest);
    boolean image = !page.isNumbered(nearest) && second > last;
    boolean named = image && (page.isSpacer(nearest + 1) || page.isNumbered(second));
    return named ? second : nearest;
  }

  private static String next(List<String> lines, int index) {
    return lines.stream().skip(index + 1L).filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static boolean isTitle(String line) {
    return TITLE.matcher(line).matches();
  }

  private static boolean isOfBar(String line) {
    return isTitle(line) || COUNTED.matcher(line).matches();
  }

  /** What stands below headings: a text, or a list. */
  private static boolean isBody(String line) {
    return isText(line) || (LineShapes.isMarked(line.strip()) && !isOfBar(line));
  }

  /** No title is a sentence with its full stop. */
  private static boolean isText(String line) {
    return line.indexOf('。') >= 0;
  }
}
