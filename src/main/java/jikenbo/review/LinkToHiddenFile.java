package jikenbo.review;

/**
 * A symbolic link to a hidden file of the input folder, or to one in a hidden folder. Hidden files
 * are not read under any name.
 */
public record LinkToHiddenFile() implements Rejection {

  @Override
  public String message() {
    return "隠しファイル・隠しフォルダーを指すシンボリックリンクは読みません";
  }

  @Override
  public String suggestion() {
    return "リンク先のファイルそのものを、隠れていない名前で置いてください";
  }
}
