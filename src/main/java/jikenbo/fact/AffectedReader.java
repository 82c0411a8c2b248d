package jikenbo.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.text.Quantity;
import jikenbo.text.Quantity.Hedge;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * Reads how many people a notice says were affected: of all its numbers, the largest of those that
 * its wording and its place make a count of victims.
 *
 * <p>Every number is weighed by its counter word, its section, what stands before it and what
 * behind. Recipients, viewers, sent mails, companies and enrolment are no victims, though their
 * numbers stand nearby.
 */
final class AffectedReader {

  /** Below this weight a number is more likely to count something else. */
  private static final int THRESHOLD = 5;

  private static final int REACH_BEFORE = 28;
  private static final int REACH_AFTER = 24;

  private static final Set<String> COUNTERS =
      Set.of("名", "人", "件", "アカウント", "口座", "世帯", "レコード", "ID");

  private static final Pattern VICTIM =
      Pattern.compile(
          "会員|お?客様|お?客さま|顧客|利用者|ユーザー?|患者|生徒|児童|園児|学生|卒業生|受講者|受験者|申込者|応募者|参加者|契約者|加入者|登録者|購入|該当|対象|被害|個人情報"
              + "|氏名|名簿|メールアドレス|カード情報|情報|職員|社員|従業員|教職員|保護者|住民|市民|町民|来場者|出席者|会員様|方々?|組合員|寄付者|退職者|関係者|データ");

  private static final Pattern HARM =
      Pattern.compile(
          "漏えい|漏洩|漏れ|流出|閲覧|紛失|盗|含まれ|誤って|誤送|誤廃棄|見え|見る|影響|可能性|おそれ|恐れ|不正に|取得され|表示され|持ち出|公開|掲載|共有|記載");

  private static final Pattern TOTAL_LABEL =
      Pattern.compile("(?:総数|合計|計|件数|人数|対象者?|該当者?|対象となる[^。]{0,12}|影響)\\)?\\s*[:は]?\\s*$");

  private static final Pattern PART = Pattern.compile("(?:うち|内訳|内数)[^。、]{0,20}$");

  /** What only received, saw, answered or acted. */
  private static final Pattern BYSTANDER_AFTER =
      Pattern.compile(
          "^分?(?:様|の方々?)?(?:の[^、。]{0,10})?(?:へ|に対し|に|宛て?に?)[^、。]{0,16}(?:送信|送付|配信|発送|メール|連絡|通知|説明|謝罪|お詫び|公開|共有|誤送)"
              + "|^(?:の|に)?[^、。]{0,8}(?:から(?:の)?(?:連絡|申告|指摘|問い合わせ|返信|回答)|が(?:閲覧|ダウンロード|アクセス|受信)|と連絡|の協力|より)"
              + "|^の?(?:メール|迷惑メール|電子メール)(?:が|を|は)|^の?アクセス|^の?不正(?:ログイン|アクセス)(?:の)?試行|^体制|^以上で|^程度?の会議|^[)]?を?(?:完了|終了)|^が(?:利用|在籍|使用|入居)");

  private static final Pattern BYSTANDER_BEFORE =
      Pattern.compile(
          "(?:受信者|送信先|宛先|送付先|受信した|閲覧した|閲覧者|ダウンロード(?:した)?|アクセス(?:数|した)?|回答数?|定員|在籍|全校生徒のうち|教員|教諭|担当者|当該職員|確認が取れ(?:た|ている)|連絡が(?:取れ|終了)[^、。]{0,4}|迷惑メール|メール送信|宛て?に?)[^、。]{0,6}$"
              + "|(?:社|団体|事業所|企業|取引先)の?(?:計|約)?$");

  private static final Pattern CERTAIN_NOT = Pattern.compile("可能性|おそれ|恐れ|懸念");

  private AffectedReader() {}

  static Optional<Fact<Affected>> read(ParsedNotice notice) {
    List<Candidate> candidates = new ArrayList<>();
    for (Quantity quantity : notice.quantities()) {
      if (COUNTERS.contains(quantity.unit()) && quantity.value() > 0) {
        candidates.add(weigh(notice, quantity));
      }
    }
    return candidates.stream()
        .filter(candidate -> candidate.weight() >= THRESHOLD)
        .max(
            Comparator.comparingInt(Candidate::weightClass)
                .thenComparingLong(candidate -> candidate.quantity().value()))
        .map(candidate -> fact(notice, candidate));
  }

  private static Candidate weigh(ParsedNotice notice, Quantity quantity) {
    Sentence sentence = notice.text().sentenceAt(quantity.span().start());
    String before = before(notice, quantity.span(), sentence);
    String after = after(notice, quantity.span(), sentence);
    int weight = quantity.countsPersons() ? 4 : quantity.unit().equals("件") ? 2 : 1;
    weight += sectionWeight(sentence.section());
    weight += VICTIM.matcher(before).find() || VICTIM.matcher(after).find() ? 2 : 0;
    weight += HARM.matcher(notice.text().text(sentence)).find() ? 2 : 0;
    weight += quantity.hedges().contains(Hedge.TOTAL) ? 3 : 0;
    weight += TOTAL_LABEL.matcher(before).find() ? 3 : 0;
    weight -= PART.matcher(before).find() ? 3 : 0;
    weight -= BYSTANDER_AFTER.matcher(after).find() ? 6 : 0;
    weight -= BYSTANDER_BEFORE.matcher(before).find() ? 6 : 0;
    return new Candidate(quantity, weight, sentence);
  }

  private static int sectionWeight(SectionKind section) {
    return switch (section) {
      case DATA -> 3;
      case TITLE, LEAD -> 2;
      case OVERVIEW -> 1;
      case CAUSE, OTHER, ORGANIZATION -> 0;
      case MEASURES -> -2;
    };
  }

  private static String before(ParsedNotice notice, Span span, Sentence sentence) {
    int from = Math.max(sentence.span().start(), span.start() - REACH_BEFORE);
    return notice.text().text().substring(Math.min(from, span.start()), span.start());
  }

  private static String after(ParsedNotice notice, Span span, Sentence sentence) {
    int to = Math.min(sentence.span().end(), span.end() + REACH_AFTER);
    return notice.text().text().substring(span.end(), Math.max(to, span.end()));
  }

  private static Fact<Affected> fact(ParsedNotice notice, Candidate best) {
    Quantity quantity = best.quantity();
    boolean possible = CERTAIN_NOT.matcher(notice.text().text(best.sentence())).find();
    return new Fact<>(
        new Affected(
            quantity.value(),
            quantity.countsPersons() ? Affected.Unit.PERSONS : Affected.Unit.RECORDS,
            qualifier(quantity.hedges()),
            possible ? Affected.Certainty.POSSIBLE : Affected.Certainty.CONFIRMED),
        best.weight() >= 2 * THRESHOLD ? Confidence.HIGH : Confidence.MEDIUM,
        "affected.largest-count-of-victims",
        quantity.span());
  }

  private static Affected.Qualifier qualifier(Set<Hedge> hedges) {
    if (hedges.contains(Hedge.CUMULATIVE)) {
      return Affected.Qualifier.CUMULATIVE;
    }
    if (hedges.contains(Hedge.AT_MOST)) {
      return Affected.Qualifier.AT_MOST;
    }
    return hedges.contains(Hedge.APPROXIMATE)
        ? Affected.Qualifier.APPROXIMATE
        : Affected.Qualifier.EXACT;
  }

  private record Candidate(Quantity quantity, int weight, Sentence sentence) {

    /** Small differences of weight decide less than the size of the number does. */
    int weightClass() {
      return weight / 4;
    }
  }
}
