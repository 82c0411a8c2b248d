package jikenbo.review;

/**
 * A notice of an incident that no date files under a month: its heading has none, and neither its
 * text nor the posts around it tell one.
 *
 * @param line its heading
 */
public record PostWithoutMonth(int line) implements Rejection {

  @Override
  public String message() {
    return "見出しにも本文にも前後の投稿にも日付がなく、公表の月が分かりません";
  }

  @Override
  public String suggestion() {
    return "見出しに公表日を書き足し、置き直してください";
  }
}
