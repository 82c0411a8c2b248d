package jikenbo.fact.organization;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;
import jikenbo.text.PrefilteredPattern;
import jikenbo.text.Span;

/** Tells what looks like the name of an organisation, by the words such names begin or end with. */
final class OrganizationNames {

  private static final String LEGAL_FORM =
      Alternatives.join(
          """
          株式会社 有限会社 合同会社 合資会社 合名会社 \\(株\\) \\(有\\)
          (?:一般|公益|特例)?(?:社団|財団)法人 \\([一公]?[社財]\\) \\(公財\\) \\(公社\\) 学校法人
          医療法人 社会医療法人 社会福祉法人 \\(社福\\) 宗教法人 監査法人 税理士法人 弁護士法人
          特定非営利活動法人 NPO法人 認定NPO法人 (?:地方)?独立行政法人 \\(独\\) 国立大学法人
          公立大学法人 国立研究開発法人 特殊法人 生活協同組合 協同組合 農業協同組合
          """);

  private static final String SUFFIX =
      Alternatives.join(
          LEGAL_FORM
              + " "
              + """
                大学 大学院 短大 高専 高等専門学校 高等学校 高校 中等教育学校 中学校 小学校
                義務教育学校 特別支援学校 専門学校 学校 学園 学院 幼稚園 保育園 保育所 こども園
                病院 医院 クリニック 診療所 医療センター 薬局 歯科 福祉会 医師会 介護センター 老人ホーム
                委員会 協議会 協会 連盟 連合会? 組合 学会 財団 機構 事業団 振興会 商工会議所 商工会
                農協 生協 同窓会 公社 公団 共済会? 基金 事務局 後援会 研究会 実行委
                裁判所 検察庁 労働局 税務署 警察署? 県警 府警 道警 警視庁 消防局 消防本部 消防署
                [一-龠]{1,6}[省庁] 法務局 運輸局 地方整備局 年金事務所 ハローワーク 自衛隊
                銀行 信用金庫 信金 信用組合 証券 生命 生命保険 損保 損害保険 保険 カード 信託
                ファイナンス リース
                役所 役場 教育委員会 図書館 美術館 博物館 公民館 保健所 センター 局 研究所
                製作所 工業 産業 商事 物産 製薬 電機 電力 ガス 建設 不動産 交通 鉄道 バス 航空
                新聞社? 放送 テレビ 出版 書店 百貨店 ストア ホテル 旅館 商会 商店 本舗 工房 農園
                酒造 寺 神社 教会 ホールディングス グループ コーポレーション カンパニー システムズ
                サービス ネットワーク テクノロジー(?:ズ)? ジャパン
                """);

  /** Words before a form that make it name no one in particular. */
  private static final String ANY =
      Alternatives.join(
          """
          当 弊 同 本 貴 各 全 元 他 某 御 小 両 県内 市内 町内 村内 都内 府内 国内 海外 民間 外部
          委託 取引先 関連 グループ 親 子 上記 公立 県立 市立 私立 国立 大手 地元
          """);

  /** Forms that name no one, by themselves or behind such a word. */
  private static final Pattern NOBODY =
      Pattern.compile(
          ANY
              + "?"
              + Alternatives.join(
                  """
                  会社 株式会社 企業 大学 学校 高校 中学校 小学校 病院 委員会 協会 組合 機構 法人
                  財団 銀行 保険 カード センター 局 店 システムズ? サービス グループ ネットワーク
                  生命 警察署? 交通 保育園 クリニック 事務局 役所 クレジットカード メールサービス
                  クラウドサービス 情報システム 個人情報保護委員会事務局
                  """));

  private static final Pattern BEGINS = Pattern.compile("^" + LEGAL_FORM + "\\s?\\S+");
  private static final Pattern ENDS = Pattern.compile(".*" + SUFFIX + "(?:\\([^)]*\\))?$");

  private static final String NAME_CHARACTER = "[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&.'々ヶ]";

  /** Wording of titles and sentences; a name has none of it. */
  private static final PrefilteredPattern WORDING =
      Alternatives.of(
          """
          について における に関する による により に対する への を [がはで](?![ぁ-ん]) お詫び
          おわび お知らせ ご報告 した され 漏えい 漏洩 流出 紛失 誤送信 不正アクセス 不正ログイン
          のお [、。「『] 個人情報(?!保護委員会)
          """);

  /** A name at the start of a fused headline, up to where the sentence goes on. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:"
              + LEGAL_FORM
              + "[^\\s、。「『をがはでへの]{2,30}"
              + "|[^\\s、。「『を]{1,40}?(?:"
              + SUFFIX
              + "|(?<=[一-龠])高))"
              + "(?=の|が|は|で|に|を|へ|、|「|『|\\(|から|より|\\d{4}年|も|と)");

  /**
   * A run of characters other than hiragana that ends like a name. It is looked at from its first
   * character alone, so that a run of any length is read in the time of its length.
   */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:"
              + LEGAL_FORM
              + " ?[^\\s、。「」『』()をがはでへのにと]{2,30}"
              + "|(?<!"
              + NAME_CHARACTER
              + ")"
              + NAME_CHARACTER
              + "{1,30}(?:"
              + SUFFIX
              + "|高))"
              + "(?=[のがはでにをへ、。「『(\\s]|から|より|と|も|$)");

  /** Of a place some school or hospital, which is not named. */
  private static final Pattern SOME_HOUSE =
      Pattern.compile("(?:の?(?:[県都府道市町村区公]?立)?の?(?:高校|高等学校|中学校?|小学校|学校|特別支援学校|幼稚園|病院|保育園|図書館))?");

  private static final String BEHIND_NAME = "のがはでにを「『(、";

  private final LocalGovernments localGovernments;

  OrganizationNames(LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
  }

  /** Whether the text as a whole reads like a name. */
  boolean isName(String text) {
    if (text.isBlank() || NOBODY.matcher(text).matches() || WORDING.isIn(text)) {
      return false;
    }
    return BEGINS.matcher(text).find()
        || ENDS.matcher(text).matches()
        || localGovernments.leadingLength(text) == text.length()
        || (localGovernments.leadingLength(text) > 0 && text.matches(".*[課部室局署所園館校院]$"));
  }

  /** Whether the text has the wording of a title or a sentence. */
  boolean isWording(String text) {
    return WORDING.isIn(text);
  }

  /**
   * The local government of a text that names no more than it, 架空県, or some school or house of it,
   * 架空県の県立高校; empty for any other text.
   */
  Optional<String> placeOnly(String text) {
    int length = localGovernments.leadingLength(text);
    return length > 0 && SOME_HOUSE.matcher(text.substring(length)).matches()
        ? Optional.of(text.substring(0, length))
        : Optional.empty();
  }

  /** The name that a headline begins with, without a blank behind it. */
  Optional<String> leading(String headline) {
    Matcher matcher = LEADING.matcher(headline);
    if (matcher.find() && isName(matcher.group().replaceFirst("(?<=[一-龠])高$", "高校"))) {
      return Optional.of(matcher.group());
    }
    int length = localGovernments.leadingLength(headline);
    return length > 0 && isFollowed(headline, length)
        ? Optional.of(headline.substring(0, length))
        : Optional.empty();
  }

  /** The first name within a text. */
  Optional<Span> within(String text) {
    Matcher matcher = WITHIN.matcher(text);
    int localGovernment = indexOfLocalGovernment(text);
    while (matcher.find()) {
      if (!NOBODY.matcher(matcher.group()).matches()) {
        return localGovernment >= 0 && localGovernment < matcher.start()
            ? Optional.of(localGovernmentAt(text, localGovernment))
            : Optional.of(new Span(matcher.start(), matcher.end()));
      }
    }
    return localGovernment >= 0
        ? Optional.of(localGovernmentAt(text, localGovernment))
        : Optional.empty();
  }

  private int indexOfLocalGovernment(String text) {
    for (int i = 0; i < text.length(); i++) {
      int length = localGovernments.lengthAt(text, i);
      if (length > 0 && isFollowed(text, i + length)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what ends here is a name of its own: a particle or an opening bracket comes next. */
  private static boolean isFollowed(String text, int end) {
    return end < text.length() && BEHIND_NAME.indexOf(text.charAt(end)) >= 0;
  }

  private Span localGovernmentAt(String text, int start) {
    return new Span(start, start + localGovernments.lengthAt(text, start));
  }
}
