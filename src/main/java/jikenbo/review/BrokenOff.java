package jikenbo.review;

/**
 * A page, feed, backup or compressed file that could be read up to a point only.
 *
 * @param line where reading ended: the ordinal behind the last post that was read
 * @param why what is wrong there
 */
public record BrokenOff(int line, String why) implements Rejection {

  @Override
  public String message() {
    return "途中までしか読めません（" + why + "）";
  }

  @Override
  public String suggestion() {
    return "もう一度保存するか書き出し、置き直してください";
  }
}
