package jikenbo.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the contractor or service at which the cause lay: a name told in that role. */
final class ThirdPartyReader {

  private static final String FORM_BEFORE =
      Alternatives.join(
          """
          株式会社 有限会社 合同会社 一般社団法人 一般財団法人 公益財団法人 公益社団法人
          \\([公一]?[財社]\\) \\(公財\\) \\(公社\\) \\(株\\)
          """);

  /** A legal form with its name behind it or before it. */
  private static final String NAME =
      "(?<name>(?<![\\p{IsHan}\\p{IsKatakana}ーA-Za-z])"
          + FORM_BEFORE
          + "\\s?(?:[^\\s、。「」『』()をはがにへでとの]|(?<=[ぁ-ん])の){2,30}?"
          + "(?=[\\s、。「」『』()をはがにへでとの]|より|から|提供|運営|開発)"
          + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&.]{2,30}(?:株式会社|有限会社|合同会社))";

  private static final String ASIDE = "(?:\\([^)]{0,60}\\))?";

  /** Every name has one of these; most sentences have none. */
  private static final Pattern LEGAL_FORM = Pattern.compile("会社|法人|\\([公一株]?[財社]?\\)");

  /** The first role that anybody is told in counts: of a chain the last link. */
  private static final List<Pattern> ROLES =
      List.of(
          Pattern.compile(
              "再委託(?:先|業者|会社|した|して(?:いる|いた)|を受け(?:た|て(?:いる|いた)))(?:である|の|、|:|「|\\(|\\s)*" + NAME),
          Pattern.compile(NAME + ASIDE + "(?:に|へ)[^、。]{0,16}再委託"),
          Pattern.compile(
              Alternatives.join(
                      """
                      委託(?:先|業者|事業者|会社|企業)? 指定管理者 受託(?:者|業者|事業者|会社|企業|先)
                      委託して(?:いる|おり(?:ます)?|いた|おりました) 委託した
                      (?:請け負|請負)(?:った|う|って(?:いる|いた|おります)) 受託した 受託して(?:いる|いた)
                      再?委託を受け(?:た|て(?:いる|いた)) (?:業務|作業|保守|運用|管理|印刷|発送)を(?:お願い|依頼)し(?:た|て(?:いる|いた|おります))
                      (?:開発|運営|管理|保守|提供|製造|運用|配信)[^、。]{0,10}(?:会社|元|事業者|ベンダー)
                      """)
                  + "(?:である|であります|の|、|:|「|\\(|している|\\s)*"
                  + NAME),
          Pattern.compile("(?:提供|運営|開発|保守|運用|管理)(?:する|した|している)" + NAME),
          Pattern.compile(
              "(?:利用|使用|導入|契約)して(?:いる|いた|おります|おりました)、?"
                  + NAME
                  + ASIDE
                  + "(?:社)?の[^、。]{0,24}(?:サービス|システム|クラウド|サーバー?|ツール|プラットフォーム)"),
          Pattern.compile(
              NAME
                  + ASIDE
                  + "(?:社)?が(?:作成|実施|開発|設定|納品|構築|製造|行)(?:した|して|って|った)[^。]{0,20}"
                  + "(?:プログラム|システム|サイト|改修|更新|作業|設定|ソフト)"),
          Pattern.compile(NAME + ASIDE + "(?:社)?(?:が|の)?(?:提供|運営|開発)(?:する|している|して|\\))"),
          Pattern.compile(NAME + ASIDE + "(?:に|へ)(?:対し)?[^、。]{0,24}委託"),
          Pattern.compile(
              NAME
                  + ASIDE
                  + "(?:の|が)[^、。]{0,16}(?:サーバー?|システム|ネットワーク)"
                  + "[^、。]{0,12}(?:不正アクセス|ランサム|サイバー攻撃|感染)"));

  /** A public body tells what happened in a body of its own. */
  private static final Pattern IN_ANOTHER_BODY =
      Pattern.compile("^\\s*" + NAME + ASIDE + "(?:\\([^)]*\\))?(?:において|におきまして|における|では)");

  private static final Pattern HARM =
      Pattern.compile("漏|流出|不正|攻撃|感染|侵入|誤|紛失|持ち出|設定|改ざん|障害|被害|委託|ウイルス|ランサム|不具合|盗|乗っ取|取り違|ずれ|そのまま");

  /** Those who investigate and judge. */
  private static final Pattern INVESTIGATOR =
      Pattern.compile("調査(?:機関|会社|を依頼|を委託)|フォレンジック|認定審査|監査|第三者委員会|弁護士|販売代理|主要株主");

  private ThirdPartyReader() {}

  static Optional<Fact<String>> read(ParsedNotice notice, @Nullable String organization) {
    List<Sentence> naming =
        notice.text().sentences().stream()
            .filter(sentence -> sentence.section() != SectionKind.MEASURES)
            .filter(sentence -> LEGAL_FORM.matcher(notice.text().text(sentence)).find())
            .toList();
    for (Pattern role : ROLES) {
      for (Sentence sentence : naming) {
        Optional<Fact<String>> found = find(notice, sentence, role, organization);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return naming.stream()
        .filter(sentence -> sentence.section() == SectionKind.LEAD)
        .limit(3)
        .map(sentence -> find(notice, sentence, IN_ANOTHER_BODY, organization))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Fact<String>> find(
      ParsedNotice notice, Sentence sentence, Pattern role, @Nullable String organization) {
    String words = notice.text().text(sentence);
    if (!HARM.matcher(words + next(notice, sentence)).find()
        || INVESTIGATOR.matcher(words).find()) {
      return Optional.empty();
    }
    Matcher matcher = role.matcher(words);
    while (matcher.find()) {
      String name = matcher.group("name").strip();
      if (!isSame(name, organization)) {
        int start = sentence.span().start() + matcher.start("name");
        Span span = new Span(start, start + name.length());
        return Optional.of(new Fact<>(name, Confidence.MEDIUM, "third-party.in-role", span));
      }
    }
    return Optional.empty();
  }

  /** The sentence behind: 同社のサーバーが… */
  private static String next(ParsedNotice notice, Sentence sentence) {
    int end = sentence.span().end();
    return end >= notice.text().text().length()
        ? ""
        : notice.text().text(notice.text().sentenceAt(end));
  }

  private static boolean isSame(String name, @Nullable String organization) {
    if (organization == null) {
      return false;
    }
    String plain = plain(name);
    String own = plain(organization);
    return plain.isEmpty() || own.contains(plain) || plain.contains(own);
  }

  private static String plain(String name) {
    return name.replaceAll(
        "株式会社|有限会社|合同会社|(?:一般|公益)(?:社団|財団)法人|\\([^)]*\\)|社$|\\s|^(?:当|弊|同|自|他|貴|両)社?", "");
  }
}
