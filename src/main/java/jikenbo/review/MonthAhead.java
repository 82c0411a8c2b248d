package jikenbo.review;

import java.time.YearMonth;

/**
 * A notice dated after the day on which the job runs. It is listed, and counted in no month.
 *
 * @param line its heading
 * @param month the month that heading and page tell
 */
public record MonthAhead(int line, YearMonth month) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String message() {
    return "公表の月 " + month + " は実行日より先です。どの月にも計上していません";
  }

  @Override
  public String suggestion() {
    return "正しい公表日が分かれば published_on を訂正してください。コンピューターの時計も確かめてください";
  }
}
