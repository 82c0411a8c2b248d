package jikenbo.review;

/** A file in a format that is not read. */
public record UnknownFormat() implements Rejection {

  @Override
  public String message() {
    return "この版で読めるのは .txt のページだけです";
  }

  @Override
  public String suggestion() {
    return "ページでなければ入力フォルダーから出し、ページであればテキスト（.txt）で保存してください";
  }
}
