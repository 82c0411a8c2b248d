package jikenbo.review;

/**
 * A class that little or nothing in the notice speaks for.
 *
 * @param line where that stands; the heading where nothing does
 * @param field column that the class stands in
 * @param code the class that was taken
 * @param quote the words that speak for it; empty where there are none
 */
public record WeakClass(int line, String field, String code, String quote) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String message() {
    return quote.isEmpty()
        ? field + " の手掛かりがないため、" + code + " としました"
        : field + " の手掛かりは " + code + "(「" + quote + "」)だけで、弱いものです";
  }

  @Override
  public String suggestion() {
    return "本文を読み、違っていれば " + field + " を訂正してください";
  }
}
