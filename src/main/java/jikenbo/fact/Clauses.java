package jikenbo.fact;

/** Where a clause begins and ends: at commas, full stops and line ends. */
final class Clauses {

  private Clauses() {}

  /** Start of the clause that goes on at an index, not before a limit. */
  static int startBefore(String text, int limit, int index) {
    int start = index;
    while (start > limit && !endsClause(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** End of the clause that goes on at an index, not behind a limit. */
  static int endAfter(String text, int index, int limit) {
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
