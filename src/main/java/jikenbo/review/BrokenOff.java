package jikenbo.review;

/**
 * A page, feed, backup or compressed file that could be read up to a point only.
 *
 * @param line where reading ended: the ordinal behind the last post that was read
 * @param why what is wrong there
 * @param kept how many posts behind that point stand in the statistics as they were when the file
 *     could still be read
 */
public record BrokenOff(int line, String why, int kept) implements Rejection {

  /** A file of which nothing was read before. */
  public BrokenOff(int line, String why) {
    this(line, why, 0);
  }

  @Override
  public String message() {
    String told = "途中までしか読めません（" + why + "）";
    return kept == 0 ? told : told + "。前に読めていた投稿 %,d 件は、そのときのまま集計に残しています".formatted(kept);
  }

  @Override
  public String suggestion() {
    return "もう一度保存するか書き出し、置き直してください";
  }
}
