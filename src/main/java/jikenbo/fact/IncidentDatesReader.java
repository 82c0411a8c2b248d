package jikenbo.fact;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * Reads when an incident happened and when it was noticed. A notice tells many days; the words
 * behind each say what happened on it: the mistake, the discovery, or a report, a call, a repair
 * that are neither. A stretch of days told as one ({@code …から…まで}) is the exposure.
 */
final class IncidentDatesReader {

  private static final Pattern HAPPENED =
      Pattern.compile(
          "誤って|誤り|誤送|表示され|つながりにくい|置いたまま|置き去り|廃棄の際|引き渡され|誤廃棄|誤掲載|誤配|誤交付|送信(?:し|され|を行|。)|含まれてい(?:た|まし)|一斉送信|送付し|発送し|郵送し|配布し|交付し|送ろう|送った|お送りし|渡し|見える形|手渡|添付し|掲載し|掲載を|公開し|投稿し|写り込|配信し|アップロードし|アップロードした|にあげ|登録し"
              + "|紛失し|置き忘れ|落と|盗まれ|盗難|荒らし|割られ|侵入|不正(?:な|に)?(?:アクセス|ログイン)|不正アクセスを受け|攻撃|感染し|感染が|感染を|障害が|暗号化|改ざん|持ち出し|廃棄し|設定を行|設定を変更し|設定し|発生|乗っ取|移管|書き換え|閲覧し"
              + "|入力して|クリック|開封|開い(?:た|て)|状態(?:に|と|で)|異常がみられ|流出し|録音|最後に確認|作成し|移行し|更新し|公開を開始");

  private static final Pattern NOTICED =
      Pattern.compile(
          "判明|発覚|気付|気づ|気が付|分かっ|分かり|わかっ|わかり|確認(?:し(?!て(?:いた|も|頂))|いたし|され)|検知|発見|認識|把握|認知|察知|明らかに|疑いが|異常"
              + "|(?:連絡|指摘|申告|通報|問い?合わ?せ|報告|申し出|申出|通知|情報提供|相談|知らせ|電話|照会)(?:を|が|で|により|に)[^、。]{0,4}(?:受け|あり|あっ|寄せ|頂|いただ|入|届|より|来|発|気|応じ)|(?:情報提供|連絡|指摘|申告|申し?出|通報|照会|お問い合わせ)(?:あり|\\s*$|\\n)|との(?:連絡|指摘|電話|申し出|お電話|一報)|一報|ないことに");

  /** What is done about it, days or weeks later. */
  private static final Pattern AFTERMATH =
      Pattern.compile(
          "^ ?付|^[^、。]{0,14}(?:時点|現在|まで使用|以前に)|委員会(?:へ|に|及び)[^。]{0,20}(?:報告|届)|警察[^。]{0,12}(?:届|相談|通報|報告|申告)|(?:遺失|被害|紛失)届|(?:を|に|へ|て)(?:速報|確報)?(?:として)?報告(?:し|いたし|を行|済|完了)|公表し|お知らせ(?:し|いたし)|謝罪(?:し|を)|説明会を|お詫び(?:の|を|メール)"
              + "|調査(?:を|が|会社|機関に|に)[^。]{0,10}(?:依頼|開始|完了)|再開し|復旧し|停職|処分と|設置し|提出|審議|相談し|是正|対策本部|(?:を|に|へ)(?:順次|個別に)?(?:ご)?連絡(?:し|いたし|を行|済|完了|を開始)|改修を|閉鎖し|削除を(?:確認|完了|依頼|申請)|抹消");

  /** Somebody looked, and what had happened before came to light. */
  private static final Pattern LOOKED =
      Pattern.compile("^[^。]{0,60}(?:確認|調査|照合|点検|検索|精査)(?:を)?(?:し|いたし|を行っ|行っ)?(?:まし)?たところ");

  private static final Pattern HAPPENED_LABEL =
      Pattern.compile(
          "(?:発生|紛失|送信|送付|誤送信|誤送付|盗難|閲覧|漏えい|漏洩|最後に確認|掲載)(?:した|可能)?(?:年月日|日時|日|時期|期間)|事故発生|いつ");
  private static final Pattern NOTICED_LABEL = Pattern.compile("発覚|判明|確認日|認知|検知|発見|把握");

  /** What stands between both ends of a stretch of days. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "^[^\\n。、]{0,22}?(?:から|より|~|〜|–|—|-|―|ー)(?:、)?\\s*(?:\\([^)]{1,10}\\))?[^\\n。]{0,10}$");

  private static final Pattern EXPOSED =
      Pattern.compile(
          "期間|閲覧|公開|漏|流出|購入|利用|決済|可能|状態|侵入|不正|送信|掲載|表示|ダウンロード|入力|露出|ログイン|アクセス|転送|注文|持ち出");

  private static final Pattern NOT_EXPOSED =
      Pattern.compile("停職|受付(?:期間|時間|は)|営業|お問い?合わせ|窓口|開催|試験日|休業|予約受付|申込受付|復旧作業|調査期間|開館|年末年始");

  /** A mistake whose effect lasts until somebody notices. */
  private static final Pattern LASTING =
      Pattern.compile(
          "(?:閲覧|見|参照|検索|アクセス|ダウンロード)[^。]{0,14}(?:状態|可能)|ことができる状態|見え(?:る|て)|転送され|続いて(?:い|お)|公開され(?:てい|たまま)|掲載され(?:てい|たまま)|していたこと");

  private static final Pattern SENT =
      Pattern.compile("一斉送信|BCC|Bcc|誤送信|状態で(?:メール)?[^。]{0,6}(?:送信|送付|配信)");

  private static final Pattern SOON =
      Pattern.compile(
          "\\d+ ?(?:分|時間)(?:ほど|程度|余り)?後|直後|帰宅後|すぐに|\\d{1,2} ?(?:時|:)(?: ?\\d{1,2} ?分?)?(?:ごろ|頃)?[、に]?");

  private IncidentDatesReader() {}

  static IncidentDates read(ParsedNotice notice, Publication publication) {
    Optional<LocalDate> published = publication.day().map(Fact::value);
    List<List<DateMention>> stretches = stretches(notice, published);
    List<ToldDate> told = toldDates(notice, publication, stretches);
    Optional<Fact<LocalDate>> detected = detected(told, Optional.empty());
    IncidentDates dates =
        stretches.isEmpty() ? fromSingleDays(notice, told, detected) : whole(stretches, detected);
    return sameDay(notice, withoutContradiction(dates, told), published);
  }

  private static List<ToldDate> toldDates(
      ParsedNotice notice, Publication publication, List<List<DateMention>> stretches) {
    List<DateMention> mentions = notice.dates().mentions();
    List<DateMention> taken = new ArrayList<>();
    stretches.forEach(taken::addAll);
    List<ToldDate> told = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      Sentence sentence = notice.text().sentenceAt(mention.span().start());
      if (isPastDay(mention, publication)
          && sentence.section() != SectionKind.TITLE
          && !taken.contains(mention)) {
        int next = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : Integer.MAX_VALUE;
        told.add(
            new ToldDate(
                mention,
                sentence.section(),
                labelOf(notice, mention, sentence),
                eventOf(notice, mention, next)));
      }
    }
    return told;
  }

  /** Not after the publication, and not the words that tell the publication. */
  private static boolean isPastDay(DateMention mention, Publication publication) {
    boolean told = mention.hasMonth() || publication.day().isPresent();
    return mention.hasDay()
        && told
        && publication
            .day()
            .map(day -> !mention.date().isAfter(day.value()) && !mention.span().equals(day.span()))
            .orElse(true);
  }

  /**
   * Up to the next date or the end of the line; a date alone in its line speaks of the next line.
   */
  private static String eventOf(ParsedNotice notice, DateMention mention, int next) {
    String text = notice.text().text();
    int start = mention.span().end();
    int end = Math.min(endOfLine(text, start), next);
    while (end < Math.min(next, text.length()) && goesOn(text.substring(start, end))) {
      end = Math.min(endOfLine(text, end + 1), next);
    }
    return text.substring(start, Math.max(start, end));
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether a line breaks off before it told what happened. */
  private static boolean goesOn(String event) {
    boolean brokenOff =
        event.strip().endsWith("、")
            && !HAPPENED.matcher(event).find()
            && !NOTICED.matcher(event).find();
    return brokenOff || tellsNothing(event);
  }

  private static boolean tellsNothing(String event) {
    return event.replaceAll("[\\d時分秒頃ごろ午前後夕朝:~()月火水木金土日曜現在の間に通、\\s]", "").isEmpty();
  }

  private static String labelOf(ParsedNotice notice, DateMention mention, Sentence sentence) {
    String before = notice.text().text().substring(sentence.span().start(), mention.span().start());
    int at = notice.text().sentences().indexOf(sentence);
    boolean opensLine = before.replaceAll("[\\s()<>【】■□◆◇●○・•0-9.,~-]", "").isEmpty();
    return opensLine && at > 0 ? notice.text().text(notice.text().sentences().get(at - 1)) : before;
  }

  private static boolean isNoticed(ToldDate told) {
    return isLabel(told.label(), NOTICED_LABEL)
        || LOOKED.matcher(told.event()).find()
        || (NOTICED.matcher(told.event()).find() && !aftermathFirst(told.event(), NOTICED));
  }

  private static boolean isHappened(ToldDate told) {
    if (isLabel(told.label(), HAPPENED_LABEL)) {
      return true;
    }
    return told.section() != SectionKind.MEASURES
        && HAPPENED.matcher(told.event()).find()
        && !LOOKED.matcher(told.event()).find()
        && !aftermathFirst(told.event(), HAPPENED);
  }

  /**
   * The earliest day on which somebody noticed. A day of which the notice tells first what happened
   * and then that it came to light counts only where no day is told for the discovery alone.
   */
  private static Optional<Fact<LocalDate>> detected(
      List<ToldDate> told, Optional<LocalDate> notBefore) {
    List<ToldDate> noticed =
        told.stream()
            .filter(IncidentDatesReader::isNoticed)
            .filter(day -> notBefore.map(from -> !day.mention().date().isBefore(from)).orElse(true))
            .toList();
    List<ToldDate> alone = noticed.stream().filter(day -> !isHappenedFirst(day)).toList();
    return earliest(alone.isEmpty() ? noticed : alone, "detected.earliest-noticed");
  }

  private static boolean isHappenedFirst(ToldDate told) {
    Matcher happened = HAPPENED.matcher(told.event());
    Matcher noticed = NOTICED.matcher(told.event());
    return isHappened(told)
        && happened.find()
        && noticed.find()
        && happened.start() < noticed.start();
  }

  private static boolean isLabel(String label, Pattern words) {
    return label.strip().length() <= 24 && !label.contains("。") && words.matcher(label).find();
  }

  /** Whether the first thing told of a day is what was done about the incident. */
  private static boolean aftermathFirst(String event, Pattern words) {
    Matcher aftermath = AFTERMATH.matcher(event);
    Matcher own = words.matcher(event);
    return aftermath.find() && own.find() && aftermath.start() < own.start();
  }

  private static Optional<Fact<LocalDate>> earliest(List<ToldDate> told, String rule) {
    return told.stream()
        .map(ToldDate::mention)
        .min(comparing(DateMention::date))
        .map(mention -> fact(mention, rule));
  }

  private static Fact<LocalDate> fact(DateMention mention, String rule) {
    Confidence confidence = mention.hasMonth() ? Confidence.MEDIUM : Confidence.LOW;
    return new Fact<>(mention.date(), confidence, rule, mention.span());
  }

  /** The stretches of days told in the opening and the account, or, without any, elsewhere. */
  private static List<List<DateMention>> stretches(
      ParsedNotice notice, Optional<LocalDate> published) {
    List<List<DateMention>> account = new ArrayList<>();
    List<List<DateMention>> elsewhere = new ArrayList<>();
    List<DateMention> mentions = notice.dates().mentions();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      DateMention from = mentions.get(i);
      DateMention to = mentions.get(i + 1);
      Sentence sentence = notice.text().sentenceAt(from.span().start());
      if (isExposure(notice, from, to, sentence, published)) {
        boolean early =
            sentence.section() == SectionKind.LEAD || sentence.section() == SectionKind.OVERVIEW;
        (early ? account : elsewhere).add(List.of(from, to));
      }
    }
    return account.isEmpty() ? elsewhere : account;
  }

  /** All stretches taken together. */
  private static IncidentDates whole(
      List<List<DateMention>> stretches, Optional<Fact<LocalDate>> detected) {
    Optional<DateMention> first =
        stretches.stream().map(pair -> pair.get(0)).min(comparing(DateMention::date));
    Optional<DateMention> last =
        stretches.stream().map(pair -> pair.get(1)).max(comparing(DateMention::date));
    return new IncidentDates(
        first.map(from -> fact(from, "occurred.stretch")),
        last.map(to -> fact(to, "occurred.stretch")),
        detected);
  }

  private static boolean isExposure(
      ParsedNotice notice,
      DateMention from,
      DateMention to,
      Sentence sentence,
      Optional<LocalDate> published) {
    Span gap = from.span().gapTo(to.span());
    boolean ordered = from.hasDay() && to.hasDay() && !to.date().isBefore(from.date());
    boolean past = published.map(day -> !to.date().isAfter(day)).orElse(true);
    if (!ordered || !past || !STRETCH.matcher(notice.text().text(gap)).find()) {
      return false;
    }
    int at = notice.text().sentences().indexOf(sentence);
    String context =
        (at > 0 ? notice.text().text(notice.text().sentences().get(at - 1)) : "")
            + notice.text().text(sentence);
    return EXPOSED.matcher(context).find() && !NOT_EXPOSED.matcher(context).find();
  }

  private static IncidentDates fromSingleDays(
      ParsedNotice notice, List<ToldDate> told, Optional<Fact<LocalDate>> detected) {
    List<ToldDate> happened =
        told.stream()
            .filter(IncidentDatesReader::isHappened)
            .filter(day -> notAfter(day.mention(), detected))
            .toList();
    Optional<Fact<LocalDate>> from =
        earliest(happened, "occurred.earliest-told").or(() -> lastBefore(told, detected));
    if (from.isEmpty()) {
      return new IncidentDates(from, from, detected);
    }
    boolean openEnd =
        happened.stream()
            .anyMatch(day -> day.event().matches("(?s)^(?:\\([^)]*\\))?(?:以降|から|より).*"));
    boolean lasting = openEnd || isLasting(notice);
    return new IncidentDates(from, lasting && detected.isPresent() ? detected : from, detected);
  }

  /** What was missed was last seen on the day told before the discovery. */
  private static Optional<Fact<LocalDate>> lastBefore(
      List<ToldDate> told, Optional<Fact<LocalDate>> detected) {
    return told.stream()
        .filter(day -> day.section() != SectionKind.MEASURES)
        .filter(day -> !isNoticed(day) && !AFTERMATH.matcher(day.event()).find())
        .map(ToldDate::mention)
        .filter(mention -> detected.isPresent() && notAfter(mention, detected))
        .max(comparing(DateMention::date))
        .map(mention -> fact(mention, "occurred.last-before-discovery"));
  }

  private static boolean isLasting(ParsedNotice notice) {
    boolean lasting = false;
    for (Sentence sentence : notice.text().sentences()) {
      if (sentence.section() != SectionKind.MEASURES) {
        String words = notice.text().text(sentence);
        if (SENT.matcher(words).find()) {
          return false;
        }
        lasting |= LASTING.matcher(words).find();
      }
    }
    return lasting;
  }

  private static boolean notAfter(DateMention mention, Optional<Fact<LocalDate>> detected) {
    return detected.map(day -> !mention.date().isAfter(day.value())).orElse(true);
  }

  /** Nobody notices what has not begun: a discovery told before the first day is another one's. */
  private static IncidentDates withoutContradiction(IncidentDates dates, List<ToldDate> told) {
    if (dates.from().isEmpty() || dates.detected().isEmpty()) {
      return dates;
    }
    LocalDate from = dates.from().get().value();
    if (!dates.detected().get().value().isBefore(from)) {
      return dates;
    }
    Optional<Fact<LocalDate>> later = detected(told, Optional.of(from));
    return new IncidentDates(dates.from(), dates.to(), later);
  }

  /**
   * What happened on the day of its publication was noticed on that day, and so was what somebody
   * noticed minutes later.
   */
  private static IncidentDates sameDay(
      ParsedNotice notice, IncidentDates dates, Optional<LocalDate> published) {
    boolean certain =
        dates.detected().isEmpty()
            && dates.from().isPresent()
            && (dates.from().map(Fact::value).equals(published) || isNoticedSoon(notice));
    return certain ? new IncidentDates(dates.from(), dates.to(), dates.from()) : dates;
  }

  private static boolean isNoticedSoon(ParsedNotice notice) {
    return notice.text().sentences().stream()
        .filter(sentence -> sentence.section() != SectionKind.MEASURES)
        .map(sentence -> notice.text().text(sentence))
        .anyMatch(words -> SOON.matcher(words).find() && NOTICED.matcher(words).find());
  }
}
