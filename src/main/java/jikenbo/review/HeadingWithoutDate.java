package jikenbo.review;

import java.time.YearMonth;

/**
 * The heading has no date; the month was taken from elsewhere.
 *
 * @param line the heading
 * @param month the month that the notice is filed under
 * @param basis from what it was taken, as CSV files name it
 */
public record HeadingWithoutDate(int line, YearMonth month, String basis) implements Doubt {

  @Override
  public Severity severity() {
    return basis.equals("body") ? Severity.INFO : Severity.WARNING;
  }

  @Override
  public String message() {
    return "見出しに日付がありません。" + month + " に計上しました(根拠: " + basis + ")";
  }

  @Override
  public String suggestion() {
    return "公表日が分かれば published_on を訂正してください";
  }
}
