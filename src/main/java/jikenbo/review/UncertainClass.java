package jikenbo.review;

/**
 * Two classes are nearly as likely.
 *
 * @param line where the strongest evidence stands
 * @param field column that the class stands in
 * @param best the class that was taken, with its evidence
 * @param second the next one, with its evidence
 */
public record UncertainClass(int line, String field, String best, String second) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String message() {
    return field + " の候補が競っています: " + best + " と " + second;
  }

  @Override
  public String suggestion() {
    return "本文を読み、違っていれば " + field + " を訂正してください";
  }
}
