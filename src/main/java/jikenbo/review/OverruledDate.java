package jikenbo.review;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date in the heading, or in the line above it, that everything else contradicts: a slip of the
 * pen. The month follows the others.
 *
 * @param line the heading
 * @param printed the date as it is printed
 * @param month the month that the notice is filed under
 * @param basis from what it was taken, as CSV files name it
 */
public record OverruledDate(int line, LocalDate printed, YearMonth month, String basis)
    implements Doubt {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String message() {
    return "日付 " + printed + " は本文・番号・前後の投稿と合いません。" + month + " に計上しました(根拠: " + basis + ")";
  }

  @Override
  public String suggestion() {
    return "正しい公表日が分かれば published_on を訂正してください";
  }
}
