package jikenbo.casebook;

import java.util.regex.Pattern;

/** The name of an organisation without its legal form and blanks, by which notices are compared. */
public final class PlainName {

  private static final Pattern LEFT_OUT = Pattern.compile("株式会社|有限会社|合同会社|\\(株\\)|\\s");

  private PlainName() {}

  /** What is left of a name; equal for names that differ in legal form and blanks only. */
  public static String of(String organization) {
    return LEFT_OUT.matcher(organization).replaceAll("");
  }
}
