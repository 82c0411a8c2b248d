package jikenbo.review;

/**
 * Two readings of a fact are nearly as likely.
 *
 * @param line where the words stand that one of them was read from
 * @param field column that the fact stands in
 * @param taken the reading that was taken; empty when that is that the notice does not tell it
 * @param other the next one; empty likewise
 * @param quote the words
 */
public record UncertainFact(int line, String field, String taken, String other, String quote)
    implements Doubt {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String message() {
    return field + " の読みが競っています: " + shown(taken) + " と " + shown(other) + "(「" + quote + "」)";
  }

  @Override
  public String suggestion() {
    return "本文を読み、違っていれば " + field + " を訂正してください";
  }

  private static String shown(String value) {
    return value.isEmpty() ? "記載なし" : value;
  }
}
