package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
          "^(?![^\\n。、]{0,12}に[^\\n。、]{0,14}[^て]から)[^\\n。、]{0,22}?(?:から|より|~|〜|–|—|-|―)(?:、)?\\s*(?:\\([^)]{1,10}\\))?[^\\n。]{0,10}$");

  /** The hours of one day. */
  private static final Pattern HOURS =
      Pattern.compile(
          "^(?: ?\\([^)\\n]{1,6}\\))?[^\\d\\n。、日]{0,4}\\d{1,2}(?:時|:)[^\\n。、日]{0,14}?(?:から|~|-)"
              + "[^\\n。、日]{0,8}?\\d{1,2}(?:時|:)[^\\n。、日]{0,8}?(?:まで|の間|にかけ)");

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
          訪ね 受診 来院 来店 在籍 卒業 公表に至る 発表に至る
          """);

  /** How far around a stretch words tell what it is one of. */
  private static final int NEAR = 40;

  private final ParsedNotice notice;
  private final Optional<LocalDate> published;

  /** Whether a sentence and the one above tell an exposure; it is asked for every stretch in it. */
  private final Map<Sentence, Boolean> exposed = new HashMap<>();

  private ExposureReader(ParsedNotice notice, Optional<LocalDate> published) {
    this.notice = notice;
    this.published = published;
  }

  /**
   * The stretches told in the opening and the account, or, without any, elsewhere; without any
   * stretch of days, the days of which hours are told.
   */
  static List<Exposure> read(ParsedNotice notice, Optional<LocalDate> published) {
    return new ExposureReader(notice, published).read();
  }

  private List<Exposure> read() {
    List<Exposure> days = stretchesOfDays();
    return days.isEmpty() ? stretchesOfHours() : days;
  }

  private List<Exposure> stretchesOfDays() {
    List<Exposure> account = new ArrayList<>();
    List<Exposure> elsewhere = new ArrayList<>();
    List<DateMention> mentions = notice.dates().mentions();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Exposure stretch = new Exposure(mentions.get(i), mentions.get(i + 1));
      Sentence sentence = notice.text().sentenceAt(stretch.from().span().start());
      if (isExposure(stretch, sentence)) {
        boolean early =
            sentence.section() == SectionKind.LEAD || sentence.section() == SectionKind.OVERVIEW;
        (early ? account : elsewhere).add(stretch);
      }
    }
    return account.isEmpty() ? elsewhere : account;
  }

  private List<Exposure> stretchesOfHours() {
    return notice.dates().mentions().stream()
        .filter(DateMention::hasDay)
        .map(mention -> new Exposure(mention, mention))
        .filter(this::isExposureOfHours)
        .toList();
  }

  private boolean isExposureOfHours(Exposure day) {
    Sentence sentence = notice.text().sentenceAt(day.from().span().start());
    int start = day.from().span().end();
    int end = Math.min(sentence.span().end(), start + NEAR);
    String behind = notice.text().text().substring(start, Math.max(start, end));
    return HOURS.matcher(behind).find()
        && isPast(day)
        && sentence.section() != SectionKind.MEASURES
        && exposed.computeIfAbsent(sentence, this::tellsExposure)
        && !NOT_EXPOSED.matcher(near(day, sentence)).find();
  }

  private boolean isPast(Exposure stretch) {
    return published.map(day -> !stretch.to().date().isAfter(day)).orElse(true);
  }

  private boolean isExposure(Exposure stretch, Sentence sentence) {
    LocalDate from = stretch.from().date();
    LocalDate to = stretch.to().date();
    boolean days = stretch.from().hasDay() && stretch.to().hasDay() && !to.isBefore(from);
    Span gap = stretch.from().span().gapTo(stretch.to().span());
    if (!days || !isPast(stretch) || !STRETCH.matcher(notice.text().text(gap)).find()) {
      return false;
    }
    boolean account =
        sentence.section() == SectionKind.LEAD || sentence.section() == SectionKind.OVERVIEW;
    return (account || exposed.computeIfAbsent(sentence, this::tellsExposure))
        && !NOT_EXPOSED.matcher(near(stretch, sentence)).find();
  }

  private boolean tellsExposure(Sentence sentence) {
    return EXPOSED.matcher(above(sentence) + notice.text().text(sentence)).find();
  }

  private String above(Sentence sentence) {
    return notice.text().before(sentence).map(notice.text()::text).orElse("");
  }

  private String near(Exposure stretch, Sentence sentence) {
    String above = above(sentence);
    int start = Math.max(sentence.span().start(), stretch.from().span().start() - NEAR);
    int end = Math.min(sentence.span().end(), stretch.to().span().end() + NEAR);
    String words = notice.text().text().substring(start, Math.max(start, end));
    return above.length() <= NEAR ? above + words : words;
  }
}
