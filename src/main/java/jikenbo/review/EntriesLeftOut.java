package jikenbo.review;

import java.util.Locale;

/**
 * What a feed or backup holds besides published posts: drafts, comments, pages, settings,
 * templates. It is left out, as it should be.
 *
 * @param count how many there are
 */
public record EntriesLeftOut(int count) implements Doubt {

  @Override
  public int line() {
    return 1;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String message() {
    return String.format(Locale.ROOT, "公開された投稿ではない %,d 件（下書き・コメント・固定ページ・設定など）は読みませんでした", count);
  }

  @Override
  public String suggestion() {
    return "そのままで問題ありません";
  }
}
