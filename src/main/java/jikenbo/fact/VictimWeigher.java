package jikenbo.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;
import jikenbo.text.Quantity;
import jikenbo.text.Quantity.Hedge;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * Weighs a number of a notice: does it count victims, or recipients, viewers, sent mails, members,
 * the staff who slipped? The counter word, the section, what stands before and what behind speak
 * for or against.
 */
final class VictimWeigher {

  private static final int REACH_BEFORE = 28;
  private static final int REACH_AFTER = 24;

  private static final String PERSON =
      Alternatives.join(
          """
          会員 お?客様 お?客さま 顧客 利用者 ユーザー? 患者 生徒 児童 園児 学生 卒業生 受講者
          受験者 申込者 応募者 参加者 契約者 加入者 登録者 購入者 職員 社員 従業員 教職員 教員
          保護者 住民 市民 町民 来場者 出席者 組合員 寄付者 退職者 関係者 担当者 家族 親族
          代表者 責任者 講師 役員 会員 株主 遺族 方々? 者
          """);

  private static final Pattern VICTIM =
      Pattern.compile(
          PERSON
              + "|"
              + Alternatives.join(
                  """
                  該当 対象 被害 個人情報 氏名 お名前 名簿 メールアドレス カード情報 情報 データ
                  アカウント 書類 票 分の
                  """));

  private static final Pattern HARM =
      Alternatives.of(
          """
          漏えい 漏洩 漏れ 流出 閲覧 紛失 盗 含まれ 誤って 誤送 誤廃棄 見え 見る 見ら 読み取れ
          影響 可能性 おそれ 恐れ 不正 取得され 表示され 持ち出 公開 掲載 共有 記載 入って 所在
          見当たら
          """);

  private static final Pattern TOTAL_LABEL =
      Pattern.compile(
          "(?:総数|合計|件数|人数|数|対象者?|該当者?|対象となる[^。]{0,12}|影響|可能性が(?:ある|あった)[^。\\n]{0,14})\\)?\\s*[:は]?\\s*$");

  /** Persons counted once, where the notice also counts records or cumulates. */
  private static final Pattern DISTINCT_LABEL =
      Pattern.compile("(?:実人数|重複を除[^、。(]{0,10}(?:人数)?(?:は|で)?)\\s*[:は]?\\s*$");

  private static final Pattern SUBSET_BEFORE = Pattern.compile("(?:うち|内訳|内数)、?[^。、\\n]{0,22}$");

  private static final Pattern PERSON_BEFORE =
      Pattern.compile(
          "(?:" + PERSON + "|書類|票|書|\\d回目)(?:様|さん|等|の皆様)?(?:\\)|\\([^()\\n]{0,20}\\))?[ (:のが]*$");

  private static final String WHAT_IS_DONE_TO_RECIPIENTS =
      Alternatives.join(
          """
          送信 送付 配信 発送 メール 連絡 通知 説明 謝罪 お詫び おわび 公開 共有 誤送 電話
          """);

  private static final String WHO_TELLS = Alternatives.join("連絡 申告 指摘 問い合わせ 返信 回答");

  /** Persons who received, saw, told or mended. */
  private static final Pattern BYSTANDER_AFTER =
      Pattern.compile(
          "^(?:様|の方々?)?(?:の(?!氏名|個人|名前|情報|メール)[^、。]{0,10})?"
              + "(?:へ|に対し|に|宛て?に?)[^、。]{0,16}"
              + WHAT_IS_DONE_TO_RECIPIENTS
              + "|^(?:の|に)?[^、。]{0,8}(?:から(?:の)?"
              + WHO_TELLS
              + "|が(?:閲覧|ダウンロード|アクセス|受信|開|見)(?!可能|でき|され|が可能|える|られ)"
              + "|と連絡|の協力|より)|"
              + Alternatives.join(
                  """
                  ^の?(?:メール|迷惑メール|電子メール)(?:が|を|は) ^の?アクセス
                  ^の?不正(?:ログイン|アクセス)(?:の)?試行 ^体制 ^(?:以上)?で(?:の|確認|点検|照合|実施|行|作業|チェック|声|構成|つく)
                  ^の目 ^の職員による ^を?(?:完了|終了) ^が(?:利用|在籍|使用|入居|共同)
                  ^で(?:つくる|構成) ^のうち\\d
                  """));

  private static final Pattern BYSTANDER_BEFORE =
      Pattern.compile(
          Alternatives.join(
                  """
                  受信者 送信先 宛先 送付先 受信した 閲覧した 閲覧者 開いた(?:生徒|者|方)?は?
                  ダウンロード(?:した)? アクセス(?:数|した)? 回答数? 定員 在籍 登録会員 会員数
                  総会員 試行 フォロワー (?:閲覧|表示|再生)(?:数|回数|件数) 確認が取れ(?:た|ている) 連絡が(?:取れ|終了) 迷惑メール
                  メール送信 宛て?に? 形跡があったのは 複数の職員 今後(?:は|、)? の(?=[12一二]\\s?人)
                  """)
              + "[^、。\\n]{0,8}$"
              + "|(?:社|団体|事業所|企業|取引先|校|各\\S{1,2})の?(?:計|約)?$");

  /** Those who did it are named in ones and twos. */
  private static final Pattern ACTOR_BEFORE =
      Pattern.compile("(?:[\\p{IsHan}&&[^会合全委]]員|学生|教諭|担当者|講師|各校|生徒の|うち|アカウント)[ の]?$");

  private static final int FEW = 3;

  /** A mail that shows its recipients to each other. */
  private static final Pattern SHOWN_TO_EACH_OTHER =
      Pattern.compile("(?i)bcc|宛先(?:欄)?に(?:入|設定|指定|表示)|[「『]?(?:to|cc)[」』]?(?:欄)?に(?:入|設定|指定)|互いに");

  private static final Pattern THING_BEFORE =
      Pattern.compile(
          "(?:ファイル|書類|文書|書面|帳票|伝票|メール|画像|写真|申請書|調書)(?:の?(?:件数|数|総数)?)(?:は|が|の|を|:)?[ (]*$");

  /** Nobody knows yet. */
  private static final Pattern WHETHER =
      Pattern.compile("^[^。]*か(?:どうか|否か)?(?:について|を|は)[^。]{0,20}(?:調査|確認|調べ)");

  private static final int REACH_BEHIND = 60;

  /** So that a line without full stops is read in the time of its length. */
  private static final int LONGEST_CLAUSE = 200;

  private final ParsedNotice notice;

  /** Whether a sentence tells harm; it is asked for every number in it. */
  private final Map<Sentence, Boolean> harm = new HashMap<>();

  VictimWeigher(ParsedNotice notice) {
    this.notice = notice;
  }

  VictimCount weigh(Quantity quantity) {
    Sentence sentence = notice.text().sentenceAt(quantity.span().start());
    String before = before(quantity.span(), sentence);
    String after = after(quantity.span(), sentence);
    boolean portion = quantity.countsPersons() && after.startsWith("分");
    boolean addresses = after.matches("^分?のメールアドレス(?:が|を|(?:で|に)?、?).*");
    int weight = quantity.countsPersons() ? 4 : quantity.unit().equals("件") ? 2 : 1;
    weight += sectionWeight(sentence.section());
    weight += VICTIM.matcher(before).find() || VICTIM.matcher(after).find() ? 2 : 0;
    weight += tellsHarm(sentence) ? 2 : 0;
    weight += portion || addresses ? 2 : 0;
    weight += quantity.hedges().contains(Hedge.TOTAL) ? 3 : 0;
    weight += TOTAL_LABEL.matcher(before).find() ? 3 : 0;
    weight += DISTINCT_LABEL.matcher(before).find() ? 6 : 0;
    weight -=
        WholeNumber.isTold(clause(quantity.span(), sentence), behind(quantity.span())) ? 6 : 0;
    weight -= WHETHER.matcher(rest(quantity.span(), sentence)).find() ? 6 : 0;
    boolean subset = SUBSET_BEFORE.matcher(before).find();
    weight -= subset ? 3 : 0;
    boolean bystanders = BYSTANDER_AFTER.matcher(after).find();
    boolean recipients = bystanders && !portion && !addresses && seeEachOther(sentence);
    if (!portion && !addresses) {
      weight -= bystanders && !recipients ? 6 : 0;
      weight -= BYSTANDER_BEFORE.matcher(before).find() ? 6 : 0;
      weight -= quantity.value() <= FEW && ACTOR_BEFORE.matcher(before).find() ? 6 : 0;
    }
    boolean part =
        !subset
            && !quantity.hedges().contains(Hedge.TOTAL)
            && (PERSON_BEFORE.matcher(before).find() || portion);
    boolean things = !quantity.countsPersons() && THING_BEFORE.matcher(before).find();
    return new VictimCount(quantity, sentence, weight, part, things, recipients);
  }

  /** Whether recipients of a mail see the addresses of the others. */
  private boolean seeEachOther(Sentence sentence) {
    return SHOWN_TO_EACH_OTHER.matcher(notice.text().text(sentence)).find();
  }

  private boolean tellsHarm(Sentence sentence) {
    return harm.computeIfAbsent(sentence, words -> HARM.matcher(notice.text().text(words)).find());
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

  /** A number that opens its line is explained by the line above. */
  private String before(Span span, Sentence sentence) {
    String text = notice.text().text();
    int from = Math.max(sentence.span().start(), span.start() - REACH_BEFORE);
    String before = text.substring(Math.min(from, span.start()), span.start());
    if (!before.isBlank() || sentence.span().start() == 0) {
      return before;
    }
    return text.substring(Math.max(0, span.start() - REACH_BEFORE), span.start()).stripTrailing();
  }

  /** From the comma, full stop or line end before it; 対象となるのは、100名 is one clause. */
  private String clause(Span span, Sentence sentence) {
    int from = Math.max(sentence.span().start(), span.start() - LONGEST_CLAUSE);
    String before = text(from, span.start());
    int start = before.length();
    while (start > 0 && !endsClause(before, start - 1)) {
      start--;
    }
    return before.substring(start);
  }

  private static boolean endsClause(String text, int index) {
    char c = text.charAt(index);
    return c == '。' || c == '\n' || (c == '、' && (index == 0 || text.charAt(index - 1) != 'は'));
  }

  private String rest(Span span, Sentence sentence) {
    return text(span.end(), Math.min(sentence.span().end(), span.end() + LONGEST_CLAUSE));
  }

  private String behind(Span span) {
    return text(span.end(), Math.min(notice.text().text().length(), span.end() + REACH_BEHIND));
  }

  private String text(int start, int end) {
    return notice.text().text().substring(start, Math.max(start, end));
  }

  private String after(Span span, Sentence sentence) {
    return text(span.end(), Math.min(sentence.span().end(), span.end() + REACH_AFTER));
  }
}
