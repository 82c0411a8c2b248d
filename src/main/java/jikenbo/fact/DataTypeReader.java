package jikenbo.fact;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;
import jikenbo.text.KeywordHit;
import jikenbo.text.Keywords;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;

/** Reads which kinds of data leaked; what the notice says is not among them is left out. */
final class DataTypeReader {

  private static final Map<DataType, List<String>> WORDS =
      Map.ofEntries(
          entry(DataType.NAME, List.of("氏名", "お名前", "姓名", "名義人", "ふりがな", "フリガナ")),
          entry(DataType.ADDRESS, List.of("住所", "お住まい", "郵便番号", "居住地", "お届け先")),
          entry(DataType.PHONE, List.of("電話番号", "携帯番号", "TEL")),
          entry(DataType.EMAIL, List.of("メールアドレス")),
          entry(DataType.BIRTHDATE, List.of("生年月日", "誕生日")),
          entry(DataType.GENDER, List.of("性別")),
          entry(DataType.CARD, List.of("カード番号", "カード情報", "セキュリティコード", "有効期限")),
          entry(DataType.BANK_ACCOUNT, List.of("口座", "金融機関名", "振込先")),
          entry(DataType.PASSWORD, List.of("パスワード", "認証情報")),
          entry(DataType.MY_NUMBER, List.of("マイナンバー", "個人番号")),
          entry(
              DataType.HEALTH,
              List.of(
                  "病名", "診療", "健康診断", "健診", "検査結果", "傷病", "障がい", "服薬", "診断", "症状", "既往", "介護度",
                  "投薬")),
          entry(DataType.GRADES, List.of("成績", "得点", "点数", "偏差値", "評定", "答案", "順位", "合否")),
          entry(
              DataType.EMPLOYMENT,
              List.of("勤務先", "職業", "会社名", "役職", "職歴", "部署", "所属先", "所属部", "給与", "学歴")),
          entry(
              DataType.ID_NUMBER,
              List.of(
                  "学籍番号", "学生番号", "会員番号", "会員ID", "社員番号", "職員番号", "受験番号", "患者番号", "免許証", "旅券",
                  "パスポート", "被保険者番号", "受付番号", "貸与ID")),
          entry(
              DataType.PURCHASE,
              List.of(
                  "購入履歴", "購入情報", "購入商品", "注文履歴", "注文内容", "注文情報", "利用履歴", "利用明細", "利用金額", "契約内容",
                  "契約情報", "予約内容")),
          entry(
              DataType.OTHER,
              List.of(
                  "年齢", "年代", "国籍", "学年", "クラス", "写真", "画像", "家族", "続柄", "資格", "相談内容", "回答内容",
                  "問い合わせ内容", "申込内容", "世帯", "税額", "所得", "志望", "評価", "希望")));

  private static final Map<String, DataType> TYPES = new HashMap<>();

  static {
    WORDS.forEach((type, words) -> words.forEach(word -> TYPES.put(word, type)));
  }

  private static final Keywords KEYWORDS = new Keywords(TYPES.keySet());

  private static final Pattern EXCLUDED =
      Alternatives.of(
          """
          含まれ(?:て(?:は)?(?:い|お)(?:り)?(?:ません|ない)|ません|ない)
          保(?:有|持|存)して(?:い|お)(?:り)?(?:ません|ない) 漏れることはござい
          (?:流出|漏えい|漏洩)して(?:い|お)(?:り)?(?:ません|ない) は表示されません
          (?:漏えい|漏洩|流出)のおそれはあり を除(?:く|き|い) 含みません 影響はあり
          """);

  private static final Pattern HARM =
      Pattern.compile("漏|流出|閲覧|含ま|記載|表示|見え|見る|情報|項目|内容|氏名|データ|掲載|紛失|送信");

  /** Forms and requests ask for data that did not leak. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "お問い?合わせ(?!内容)|受付時間|ください|お願い|変更を|再設定|再発行|TEL:|電話:|問合せ"
              + "|パスワード(?:を|の)?(?:変更|初期化|リセット|設定|無効|入力)");

  private DataTypeReader() {}

  /** The types in their declared order, each with the first words that tell it. */
  static List<Fact<DataType>> read(ParsedNotice notice) {
    Map<DataType, Fact<DataType>> found = new EnumMap<>(DataType.class);
    Map<Sentence, Boolean> affected = new HashMap<>();
    for (KeywordHit hit : KEYWORDS.find(notice.text().text())) {
      DataType type = TYPES.get(hit.keyword());
      Sentence sentence = notice.text().sentenceAt(hit.span().start());
      if (type != null
          && !found.containsKey(type)
          && affected.computeIfAbsent(sentence, words -> isAffected(notice, words))) {
        Confidence confidence =
            sentence.section() == SectionKind.DATA ? Confidence.HIGH : Confidence.MEDIUM;
        found.put(type, new Fact<>(type, confidence, "data-type.by-word", hit.span()));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean isAffected(ParsedNotice notice, Sentence sentence) {
    String words = notice.text().text(sentence);
    return sentence.section() != SectionKind.MEASURES
        && !EXCLUDED.matcher(words).find()
        && !REQUEST.matcher(words).find()
        && (sentence.section() == SectionKind.DATA || HARM.matcher(words).find());
  }
}
