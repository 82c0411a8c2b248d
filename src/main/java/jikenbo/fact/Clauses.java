package jikenbo.fact;

/** Where a clause begins and ends: at commas, full stops and line ends. */
public final class Clauses {

  private Clauses() {}

  /**
   * Start of the clause that goes on at an index.
   *
   * @param limit index before which it does not begin; not behind {@code index}
   * @param index from 0 to the length of the text
   */
  public static int startBefore(String text, int limit, int index) {
    int start = index;
    while (start > limit && !endsClause(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Where the comma, full stop or line end stands that ends the clause that goes on at an index.
   *
   * @param index from 0 to the length of the text
   * @param limit index behind which it does not end; not before {@code index}
   */
  public static int endAfter(String text, int index, int limit) {
    int end = index;
    while (end < limit && !endsClause(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsClause(char c) {
    return c == '、' || c == '。' || c == '\n';
  }
}
