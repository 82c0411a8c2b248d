package jikenbo.review;

/**
 * A file or folder that the system does not let the job read. The next run tries again.
 *
 * @param why what the system says about it
 */
public record UnreadableFile(String why) implements Rejection {

  @Override
  public String message() {
    return "読み取れません（" + why + "）";
  }

  @Override
  public String suggestion() {
    return "権限とディスクの状態を確かめ、もう一度実行してください";
  }
}
