package jikenbo.review;

/** A device, a pipe or a socket. It is not opened. */
public record SpecialFile() implements Rejection {

  @Override
  public String message() {
    return "通常のファイルではありません";
  }

  @Override
  public String suggestion() {
    return "入力フォルダーから出してください";
  }
}
