package jikenbo.fact;

import java.util.List;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;

/**
 * What a notice tells of the incident itself, measures apart: how long its effect lasted and how
 * soon it was noticed, where no date says so.
 *
 * @param sentences in their order
 */
record Account(List<String> sentences) {

  /** A mistake whose effect lasts until somebody notices. */
  private static final Pattern LASTING =
      Alternatives.of(
          """
          (?:閲覧|見|参照|検索|アクセス|ダウンロード)[^。]{0,14}(?:状態|可能) ことができる状態
          見え(?:る状態|てしま|ていた) 転送され 続いて(?:い|お) 公開され(?:てい|たまま) 掲載され(?:てい|たまま)
          乗っ取 ログインできな 設定の?(?:不備|誤り|ミス)
          """);

  /** What is put up for others to see, and what is taken down again. */
  private static final Pattern PUT_UP = Pattern.compile("(?:掲載|公開|投稿|掲示|アップロード)(?:し|され|を)|載せ");

  private static final Pattern TAKEN_DOWN =
      Pattern.compile("取り下げ|差し替え|非公開|(?:ファイル|データ|投稿|ページ|記事|資料|当該)[^。]{0,12}削除|削除し");

  /** What nobody near can miss. */
  private static final Pattern VISIBLE =
      Alternatives.of(
          """
          つながりにく 使えな 使用できな 利用できな 開けな 暗号化 警告(?:画面|音|が|と) 差し替えられ 停止(?:しました|した。)
          なくなって 荒らし 盗まれ
          """);

  private static final Pattern SENT =
      Pattern.compile("一斉送信|BCC|Bcc|誤送信|誤送付|誤廃棄|状態で(?:メール)?[^。]{0,6}(?:送信|送付|配信)");

  /** A discovery that the notice tells without a date, close to what happened. */
  private static final Pattern SOON =
      Pattern.compile(
          "\\d+ ?(?:分|時間)(?:ほど|程度|余り)?(?:後|で、)|直後|と同時に|帰宅後|すぐに|\\d{1,2} ?(?:時|:)(?: ?\\d{1,2} ?分?)?(?:ごろ|頃)?[、に]?");

  static Account of(NoticeText text) {
    return new Account(
        text.sentences().stream()
            .filter(sentence -> sentence.section() != SectionKind.MEASURES)
            .map(text::text)
            .toList());
  }

  /** What lies open lies open until somebody notices; a mail is sent once. */
  boolean tellsLastingEffect() {
    return !tells(SENT) && (tells(LASTING) || (tells(PUT_UP) && tells(TAKEN_DOWN)));
  }

  /** Whether nobody could miss it, or somebody noticed it minutes later. */
  boolean tellsNoticedAtOnce() {
    return tells(VISIBLE)
        || sentences.stream()
            .anyMatch(words -> SOON.matcher(words).find() && ToldDate.tellsDiscovery(words));
  }

  private boolean tells(Pattern words) {
    return sentences.stream().anyMatch(sentence -> words.matcher(sentence).find());
  }
}
