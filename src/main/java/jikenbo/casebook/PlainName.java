package jikenbo.casebook;

/** The name of an organisation without its legal form and blanks, by which notices are compared. */
final class PlainName {

  private PlainName() {}

  static String of(String organization) {
    return organization.replaceAll("株式会社|有限会社|合同会社|\\(株\\)|\\s", "");
  }
}
