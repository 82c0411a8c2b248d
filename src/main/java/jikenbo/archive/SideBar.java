package jikenbo.archive;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a blog prints beside its posts and a saved page has below them: titles of popular posts, the
 * list of months, a search field. These are titles, not posts.
 */
final class SideBar {

  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*(?:人気の投稿|人気記事|最近の(?:投稿|記事)|新着記事|関連記事|ブログ ?アーカイブ|月別アーカイブ|アーカイブ|このブログを検索|カテゴリー?|ラベル|リンク集?|プロフィール|自己紹介|フォロワー"
              + "|ホーム|(?:次|前)の投稿.{0,20}|Powered by.{0,30}|Popular Posts|Blog Archive)\\s*");

  private SideBar() {}

  /** Index of the line that the side bar begins with; the number of lines where there is none. */
  static int start(List<String> lines) {
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0 && !isText(lines.get(i)); i--) {
      start = TITLE.matcher(lines.get(i)).matches() ? i : start;
    }
    return start;
  }

  /** No title is a sentence with its full stop. */
  private static boolean isText(String line) {
    return line.indexOf('。') >= 0;
  }
}
