package jikenbo.revision;

import java.util.Locale;

/** Why a published value changed. */
public enum Reason {
  /** Its page is new in the archive. */
  NEW_PAGES("新しいページ"),
  /** Its page has other contents. */
  CHANGED_PAGE("ページの変更"),
  /** Its page is no longer known, which only a rebuild of the store brings about. */
  REMOVED_PAGE("ページの削除"),
  /** A correction came, changed or went. */
  CORRECTION("訂正"),
  /** Posts are coded by other rules. */
  RULES("分類規則の変更"),
  /** The program has another version. */
  PROGRAM("プログラムの更新"),
  /** More than one of these. */
  SEVERAL("複数の理由"),
  /** None of these, such as a page that was renamed so that another copy of a post comes first. */
  OTHER("その他");

  private final String nameJa;

  Reason(String nameJa) {
    this.nameJa = nameJa;
  }

  /** As {@code changes.csv} shows it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In Japanese. */
  public String nameJa() {
    return nameJa;
  }

  /** The reason of something that was moved for both. */
  Reason and(Reason other) {
    return this == other ? this : SEVERAL;
  }
}
