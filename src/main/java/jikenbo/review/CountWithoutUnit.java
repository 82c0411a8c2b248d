package jikenbo.review;

/**
 * A number of victims without a counter word, so that it could be persons or records. It was not
 * used.
 *
 * @param line where it stands
 * @param quote as it stands
 */
public record CountWithoutUnit(int line, String quote) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String message() {
    return "単位のない件数・人数です: 「" + quote + "」";
  }

  @Override
  public String suggestion() {
    return "人か件かを確かめ、affected_count を訂正してください";
  }
}
