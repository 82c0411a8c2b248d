package jikenbo.review;

/**
 * A compressed file, or something in it, that goes past what is unpacked.
 *
 * @param why what it goes past, in Japanese
 */
public record ArchiveLimit(String why) implements Rejection {

  @Override
  public String message() {
    return "圧縮ファイルを展開できません（" + why + "）";
  }

  @Override
  public String suggestion() {
    return "ページであれば、展開したものを入力フォルダーに置いてください";
  }
}
