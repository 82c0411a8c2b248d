package jikenbo.review;

/**
 * The heading names no organisation; the name was taken from the text or is not known.
 *
 * @param line the heading
 * @param taken the name that was taken, or an empty string
 */
public record HeadingWithoutOrganization(int line, String taken) implements Doubt {

  @Override
  public Severity severity() {
    return taken.isEmpty() ? Severity.WARNING : Severity.INFO;
  }

  @Override
  public String message() {
    return taken.isEmpty() ? "組織名が分かりません" : "見出しに組織名がなく、本文から「" + taken + "」としました";
  }

  @Override
  public String suggestion() {
    return "organization を確かめてください";
  }
}
