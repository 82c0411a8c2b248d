package jikenbo.review;

/**
 * A file or folder whose name reports cannot show: it has control characters, or bytes that are not
 * UTF-8.
 */
public record UnusableName() implements Rejection {

  @Override
  public String message() {
    return "名前に制御文字があるか、名前が UTF-8 ではありません";
  }

  @Override
  public String suggestion() {
    return "名前を変えてください（正しい名前は ls -b で分かります）";
  }
}
