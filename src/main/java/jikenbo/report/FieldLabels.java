package jikenbo.report;

import java.util.List;
import java.util.Objects;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.casebook.field.FieldType.Form;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.report.dictionary.Dictionary;
import jikenbo.report.dictionary.TableWords.ColumnWords;
import org.jspecify.annotations.Nullable;

/** Fields and their values, and kinds of doubt, in the words of a Japanese reader. */
public final class FieldLabels {

  private static final String TABLE = "disclosures";
  private static final Dictionary DICTIONARY = new Dictionary(List.of(TABLE));

  private FieldLabels() {}

  /** The name of a field. */
  public static String name(Field<?> field) {
    return words(field).name();
  }

  /** A truth value of a field. */
  public static String state(Field<?> field, boolean value) {
    return Objects.requireNonNull(words(field).states(), field.name()).of(value);
  }

  private static ColumnWords words(Field<?> field) {
    return DICTIONARY.of(TABLE, field.name());
  }

  /** A value as the column shows it; null for: not known. */
  public static String value(Field<?> field, @Nullable String value) {
    if (value == null) {
      return "不明";
    }
    if (field.type() == FieldType.CAUSE) {
      return Cause.ofCode(value).map(Cause::nameJa).orElse(value);
    }
    if (field.type() == FieldType.SECTOR) {
      return Sector.ofCode(value).map(Sector::nameJa).orElse(value);
    }
    return field.is(Form.FLAG) ? state(field, Boolean.parseBoolean(value)) : value;
  }

  /** A kind of {@code review.csv}; the code itself where it has no words here. */
  public static String reviewKind(String kind) {
    return switch (kind) {
      case "archive_limit" -> "展開できない圧縮ファイル";
      case "blank_page" -> "本文のないファイル";
      case "broken_link" -> "先のないリンク";
      case "broken_off" -> "途中で切れたファイル";
      case "changed_file" -> "取り込み中に変わったファイル";
      case "control_character" -> "制御文字のある投稿";
      case "dynamic_view" -> "投稿のない動的表示";
      case "entries_left_out" -> "読まなかった下書きなど";
      case "file_too_large" -> "大きすぎるファイル";
      case "heading_too_long" -> "長すぎる見出し";
      case "link_out_of_folder" -> "フォルダーの外へのリンク";
      case "link_to_hidden_file" -> "隠しファイルへのリンク";
      case "undivided_page" -> "分けられなかったページ";
      case "page_without_heading" -> "見出しのないページ";
      case "page_without_posts" -> "投稿のないページ";
      case "post_too_long" -> "長すぎる投稿";
      case "garbled_text" -> "文字化けしたページ";
      case "lost_characters" -> "文字が失われたページ";
      case "markup_page" -> "マークアップのページ";
      case "month_ahead" -> "実行日より先の公表月";
      case "notice_without_month" -> "公表の月が不明の公表";
      case "overruled_date" -> "ほかと矛盾する日付";
      case "special_file" -> "通常でないファイル";
      case "template_of_blog" -> "ブログのテンプレート";
      case "text_before_heading" -> "見出しの前の文章";
      case "undecodable_bytes" -> "文字コードが壊れた投稿";
      case "unknown_encoding" -> "文字コードが不明のファイル";
      case "unknown_format" -> "読めない形式のファイル";
      case "unreadable_file" -> "読み取れないファイル";
      case "unusable_name" -> "使えないファイル名";
      case "view_of_file" -> "ファイルの中身を表示した画面";
      case "possibly_one_incident" -> "同じ事案かもしれない公表";
      case "count_without_unit" -> "単位のない人数・件数";
      case "date_after_publication" -> "公表日より後の日付";
      case "heading_without_date" -> "見出しに日付なし";
      case "heading_without_organization" -> "見出しに組織名なし";
      case "impossible_date" -> "暦にない日付";
      case "uncertain_fact" -> "競っている読み";
      case "uncertain_kind" -> "公表かもしれない記事";
      case "uncertain_class" -> "競っている分類";
      case "weak_class" -> "手掛かりの弱い分類";
      case "correction_without_target" -> "対象のない訂正";
      case "correction_ambiguous" -> "対象が複数ある訂正";
      case "correction_not_allowed" -> "使えない列・値の訂正";
      case "correction_superseded" -> "後の行に置き換わった訂正";
      default -> kind;
    };
  }
}
