package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;
import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/** Reads the stretches of days during which data lay open or was taken. */
final class ExposureReader {

  /** What stands between both ends of a stretch of days. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "^[^\\n。、]{0,22}?(?:から|より|~|〜|–|—|-|―)(?:、)?\\s*(?:\\([^)]{1,10}\\))?[^\\n。]{0,10}$");

  private static final Pattern EXPOSED =
      Alternatives.of(
          """
          期間 閲覧 公開 漏 流出 購入 利用 決済 可能 状態 侵入 不正 送信 掲載 表示 ダウンロード
          入力 露出 ログイン アクセス 転送 注文 持ち出
          """);

  /** What else lasts from a day to a day. */
  private static final Pattern NOT_EXPOSED =
      Alternatives.of(
          """
          停職 受付(?:期間|時間|は) 営業(?:時間|日|いた|は|中止|停止) お問い?合わせ(?:先|窓口|時間|:) 窓口(?:時間|は|を設|:)
          開催 試験日 休業 予約受付 申込受付 復旧作業 調査期間 開館 年末年始 休館 研修 募集 会期 契約期間
          委託期間 専用ダイヤル 訪問(?:し|する) 捜索 謝罪 回収 説明(?:し|を|、)
          """);

  /** How far around a stretch words tell what it is one of. */
  private static final int NEAR = 40;

  private ExposureReader() {}

  /** The stretches told in the opening and the account, or, without any, elsewhere. */
  static List<Exposure> read(ParsedNotice notice, Optional<LocalDate> published) {
    List<Exposure> account = new ArrayList<>();
    List<Exposure> elsewhere = new ArrayList<>();
    List<DateMention> mentions = notice.dates().mentions();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Exposure stretch = new Exposure(mentions.get(i), mentions.get(i + 1));
      Sentence sentence = notice.text().sentenceAt(stretch.from().span().start());
      if (isExposure(notice, stretch, sentence, published)) {
        boolean early =
            sentence.section() == SectionKind.LEAD || sentence.section() == SectionKind.OVERVIEW;
        (early ? account : elsewhere).add(stretch);
      }
    }
    return account.isEmpty() ? elsewhere : account;
  }

  private static boolean isExposure(
      ParsedNotice notice, Exposure stretch, Sentence sentence, Optional<LocalDate> published) {
    LocalDate from = stretch.from().date();
    LocalDate to = stretch.to().date();
    boolean days = stretch.from().hasDay() && stretch.to().hasDay() && !to.isBefore(from);
    boolean past = published.map(day -> !to.isAfter(day)).orElse(true);
    Span gap = stretch.from().span().gapTo(stretch.to().span());
    if (!days || !past || !STRETCH.matcher(notice.text().text(gap)).find()) {
      return false;
    }
    String above = notice.text().before(sentence).map(notice.text()::text).orElse("");
    String context = above + notice.text().text(sentence);
    boolean account =
        sentence.section() == SectionKind.LEAD || sentence.section() == SectionKind.OVERVIEW;
    return (account || EXPOSED.matcher(context).find())
        && !NOT_EXPOSED.matcher(near(notice, stretch, sentence, above)).find();
  }

  private static String near(
      ParsedNotice notice, Exposure stretch, Sentence sentence, String above) {
    int start = Math.max(sentence.span().start(), stretch.from().span().start() - NEAR);
    int end = Math.min(sentence.span().end(), stretch.to().span().end() + NEAR);
    String words = notice.text().text().substring(start, Math.max(start, end));
    return above.length() <= NEAR ? above + words : words;
  }
}
