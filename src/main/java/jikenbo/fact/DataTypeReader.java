package jikenbo.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/** Reads which kinds of data leaked; what the notice says is not among them is left out. */
final class DataTypeReader {

  private static final Map<DataType, Pattern> WORDS = new EnumMap<>(DataType.class);

  static {
    words(DataType.NAME, "氏名|お名前|(?<![一-龠])名前|姓名|名義人|ふりがな|フリガナ");
    words(DataType.ADDRESS, "(?<!メール|IP|IPv4)住所|お住まい|郵便番号|居住地|お届け先");
    words(DataType.PHONE, "電話番号|携帯番号|連絡先電話|TEL");
    words(DataType.EMAIL, "メールアドレス|Eメールアドレス|電子メール(?:アドレス)");
    words(DataType.BIRTHDATE, "生年月日|誕生日|年齢");
    words(DataType.GENDER, "性別");
    words(DataType.CARD, "(?:クレジット)?カード(?:番号|情報|名義)|セキュリティコード|有効期限");
    words(DataType.BANK_ACCOUNT, "口座(?:番号|情報)?(?!座)|金融機関名|振込先");
    words(DataType.PASSWORD, "パスワード|認証情報");
    words(DataType.MY_NUMBER, "マイナンバー|個人番号");
    words(DataType.HEALTH, "病名|診療|健康診断|健診|検査結果|傷病|障害(?:者|の)|障がい|服薬|診断|症状|既往|介護度|投薬");
    words(DataType.GRADES, "成績|得点|点数|偏差値|評定|答案|順位|合否");
    words(DataType.EMPLOYMENT, "勤務先|職業|会社名|役職|職歴|部署|所属(?:先|部)|給与|学歴");
    words(
        DataType.ID_NUMBER,
        "学籍番号|学生番号|会員番号|会員ID|社員番号|職員番号|受験番号|患者番号|免許証|旅券|パスポート|被保険者番号|受付番号|[A-Za-z]+ID");
    words(DataType.PURCHASE, "購入(?:履歴|情報|商品)|注文(?:履歴|内容|情報)|利用(?:履歴|明細|金額)|契約内容|契約情報|予約内容");
  }

  private static final Pattern EXCLUDED =
      Pattern.compile(
          "(?:含まれ(?:て(?:は)?(?:い|お)(?:り)?(?:ません|ない)|ません|ない)|保(?:有|持|存)して(?:い|お)(?:り)?(?:ません|ない)|漏れることはござい|(?:流出|漏えい|漏洩)して(?:い|お)(?:り)?(?:ません|ない)|は表示されません|(?:漏えい|漏洩|流出)のおそれはあり|を除(?:く|き|い)|含みません|影響はあり)");

  private static final Pattern HARM =
      Pattern.compile("漏|流出|閲覧|含ま|記載|表示|見え|見る|情報|項目|内容|氏名|データ|掲載|紛失|送信");

  /** Forms and requests ask for data that did not leak. */
  private static final Pattern REQUEST =
      Pattern.compile("お問い?合わせ|受付時間|ください|お願い|変更を|再設定|再発行|TEL:|電話:|問合せ");

  private DataTypeReader() {}

  private static void words(DataType type, String regex) {
    WORDS.put(type, Pattern.compile(regex));
  }

  static List<Fact<DataType>> read(ParsedNotice notice) {
    Map<DataType, Fact<DataType>> found = new EnumMap<>(DataType.class);
    for (Sentence sentence : notice.text().sentences()) {
      String words = notice.text().text(sentence);
      boolean told =
          sentence.section() != SectionKind.MEASURES
              && !EXCLUDED.matcher(words).find()
              && !REQUEST.matcher(words).find()
              && (sentence.section() == SectionKind.DATA || HARM.matcher(words).find());
      if (told) {
        addTypes(found, sentence, words);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void addTypes(
      Map<DataType, Fact<DataType>> found, Sentence sentence, String words) {
    for (Map.Entry<DataType, Pattern> entry : WORDS.entrySet()) {
      Matcher matcher = entry.getValue().matcher(words);
      if (!found.containsKey(entry.getKey()) && matcher.find()) {
        int start = sentence.span().start();
        Span span = new Span(start + matcher.start(), start + matcher.end());
        Confidence confidence =
            sentence.section() == SectionKind.DATA ? Confidence.HIGH : Confidence.MEDIUM;
        found.put(
            entry.getKey(), new Fact<>(entry.getKey(), confidence, "data-type.by-word", span));
      }
    }
  }
}
