package jikenbo.review;

/**
 * A date that the calendar does not have, such as {@code 令和6年6月31日}. It was not used.
 *
 * @param line where it stands
 * @param quote as it stands
 */
public record ImpossibleDate(int line, String quote) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String message() {
    return "暦にない日付です: 「" + quote + "」";
  }

  @Override
  public String suggestion() {
    return "正しい日付を確かめ、必要なら発生日・発覚日を訂正してください";
  }
}
