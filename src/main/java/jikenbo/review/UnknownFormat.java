package jikenbo.review;

/** A file in a format that is not read. */
public record UnknownFormat() implements Rejection {

  @Override
  public String message() {
    return "読めるのは .txt .html .htm .mhtml .xml .atom .rss .rdf .json と、その .zip .gz だけです";
  }

  @Override
  public String suggestion() {
    return "ページでなければ入力フォルダーから出し、ページであれば読める形（docs/input.md）で保存してください";
  }
}
