package jikenbo.review;

/**
 * A file that was written to while the job was running, so that nobody knows whether it is whole.
 * The next run reads it again.
 */
public record ChangedFile() implements Rejection {

  @Override
  public String message() {
    return "取り込み中に内容が変わりました";
  }

  @Override
  public String suggestion() {
    return "書き込みが終わってから、もう一度実行してください";
  }
}
