package jikenbo.review;

/** A symbolic link to what lies outside of the input folder. It is not followed. */
public record LinkOutOfFolder() implements Rejection {

  @Override
  public String message() {
    return "入力フォルダーの外を指すシンボリックリンクは読みません";
  }

  @Override
  public String suggestion() {
    return "リンク先のファイルそのものを入力フォルダーに置いてください";
  }
}
