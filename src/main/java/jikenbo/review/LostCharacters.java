package jikenbo.review;

/**
 * A page with signs in place of its Japanese characters, which cannot be brought back.
 *
 * @param count how many
 */
public record LostCharacters(long count) implements Rejection {

  @Override
  public String message() {
    return "文字が失われています（本文の代わりに「?」や「\uFFFD」が " + count + " 文字あります）";
  }

  @Override
  public String suggestion() {
    return "元のページを開き直し、UTF-8 で保存して入力フォルダーに置き直してください";
  }
}
