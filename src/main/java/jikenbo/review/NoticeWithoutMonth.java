package jikenbo.review;

/**
 * A notice of which nothing tells even the year: no heading, no text, no number and no post around
 * it. It is listed, and counted in no month.
 *
 * @param line its heading
 */
public record NoticeWithoutMonth(int line) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String message() {
    return "見出しにも本文にも前後の投稿にも日付がなく、公表の年月が分かりません。どの月にも計上していません";
  }

  @Override
  public String suggestion() {
    return "公表の月が分かれば report_month を訂正してください";
  }
}
