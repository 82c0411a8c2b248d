package jikenbo.review;

/**
 * A page that a program read in the wrong encoding and saved again.
 *
 * @param writtenIn the encoding that it was written in
 * @param readAs the encoding that it was taken for
 */
public record GarbledText(String writtenIn, String readAs) implements Rejection {

  @Override
  public String message() {
    return writtenIn + " の文章が " + readAs + " として読まれたまま保存され、文字化けしています";
  }

  @Override
  public String suggestion() {
    return "元のページを開き直し、文字化けしていないことを確かめ、UTF-8 で保存して入力フォルダーに置き直してください";
  }
}
