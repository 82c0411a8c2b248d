package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fact.Notices;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoderTest {

  private static final Coder CODER = new Coder(RuleBook.standard(), LocalGovernments.load());

  private static Coding coding(String heading, String body) {
    return CODER.ask(Notices.parsed(Notices.post(heading, body)));
  }

  private static Cause cause(String title, String body) {
    return coding("株式会社みどり " + title + " 2024/6/3", body).of("株式会社みどり").codes().cause();
  }

  private static Sector sector(String organization, String body) {
    return coding(organization + " 個人情報の漏えいについて 2024/6/3", body).of(organization).codes().sector();
  }

  @Nested
  class OfCauses {

    @Test
    void ransomwareIsMalwareWhateverTheWayIn() {
      assertThat(cause("不正アクセスについて", "VPN装置の脆弱性を悪用した不正アクセスを受け、ランサムウェアに感染しました。"))
          .isEqualTo(Cause.MALWARE);
    }

    @Test
    void aSettingThatLetAThirdPartyInIsASetting() {
      assertThat(
              cause(
                  "個人情報の漏えいについて",
                  "クラウドのアクセス権限の設定に誤りがあり、第三者から不正アクセスを受けました。\n\n原因\n\nアクセス権限の誤設定によるものです。"))
          .isEqualTo(Cause.MISCONFIGURATION);
    }

    @Test
    void whatIsDeniedDoesNotVote() {
      assertThat(cause("メールの誤送信について", "宛先を誤って送信しました。不正アクセス等によるものではございません。"))
          .isEqualTo(Cause.MISOPERATION);
    }

    @Test
    void whatIsFearedUnderMeasuresDoesNotVote() {
      assertThat(cause("名簿について", "名簿を紛失しました。\n\n再発防止策\n\n不正アクセスを監視し、サイバー攻撃に備えます。"))
          .isEqualTo(Cause.LOSS);
    }

    @Test
    void whatIsNotStatedIsUnknown() {
      assertThat(cause("会員情報について", "会員情報が外部に渡ったことが判明しました。原因は調査中です。")).isEqualTo(Cause.UNKNOWN);
    }

    /** Fears, offers and remedies name causes that were not. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "会員の情報が社外で見つかりました。どこから出たものかは、今のところ分かっておりません。",
          "会員の方に心当たりのない電話が相次いでいます。弊社からの流出かどうかを含めて調べております。",
          "会員の情報が売られているとの報道がありました。不正アクセスの有無も確認中です。",
          "名簿の流出は確認されておりません。フィッシングメールにはご注意ください。",
          "原因の究明を進めております。今後はウイルス対策とUSBメモリの紛失防止を徹底してまいります。",
          "会員の情報が社外の者の手にありました。外部からの侵入によるものではございません。",
          "流出の経路は調査中です。本件とは別に、昨年の誤送信につきましては対応を終えております。",
          "住民の名簿とみられる書類が見つかったが、町のものかどうかは確かめられていない。",
          "訪問の予約を受けるシステムが使えなくなっております。",
        })
    void whatIsOnlyFearedDeniedOrPromisedIsNoCause(String body) {
      assertThat(cause("会員情報に関するお知らせ", body)).isEqualTo(Cause.UNKNOWN);
    }

    @Test
    void aHintDecidesWhereNoRuleSpeaks() {
      Codes codes = coding("株式会社みどり 資料の誤掲示について 2024/6/3", "担当者が欄を見ずに載せました。").of("株式会社みどり").codes();

      assertThat(codes.cause()).isEqualTo(Cause.MISOPERATION);
    }

    @Test
    void aHintIsNeverSure() {
      Codes codes = coding("株式会社みどり お知らせ 2024/6/3", "担当者の確認不足によるものです。").of("株式会社みどり").codes();

      assertThat(codes.cause()).isEqualTo(Cause.MISOPERATION);
      assertThat(codes.causeConfidence().code()).isNotEqualTo("high");
    }

    @Test
    void aHintIsNotHeardBesideARule() {
      assertThat(cause("お知らせ", "職員が帰宅の途中で名簿を紛失しました。管理の不備もありました。")).isEqualTo(Cause.LOSS);
    }

    /** SPEC section 4: the root cause, at the place where it lay. */
    @ParameterizedTest
    @CsvSource({
      "職員が偽の画面にパスワードを入力し、第三者がメールを閲覧しました。, UNAUTHORIZED_ACCESS",
      "開発用の端末から盗まれた認証鍵が使われ、会員の情報が取得されました。, UNAUTHORIZED_ACCESS",
      "別の方の通知書を郵送しました。宛名を作るプログラムの誤りが原因です。, SOFTWARE_FLAW",
      "社員が取引先の名簿を無断で知人の会社に送っていました。, INSIDER",
      "点検で得たお客様の情報を、電話による勧誘に使用していました。, PURPOSE_VIOLATION",
      "返却したパソコンのデータが消去されていませんでした。, MISMANAGEMENT",
      "書庫で保管していた申込書が見当たりません。, MISMANAGEMENT",
      "帰宅の途中、申込書を入れた鞄がないことに気付きました。, LOSS",
      "VPN機器の弱点を突いて侵入され、身代金を要求されました。, MALWARE",
      "大量の通信が送りつけられ、サイトがつながりにくくなりました。, OTHER",
      "担当者が監視の画面で不正アクセスを検知し、通信を遮断しました。, UNAUTHORIZED_ACCESS",
      "職員が記録を調べたところ、メールボックスに不正にログインされていました。, UNAUTHORIZED_ACCESS",
      "教育委員会の調査により、学校のサーバーへの不正アクセスが分かりました。, UNAUTHORIZED_ACCESS",
      "デパートのパートナー企業のサーバーが不正アクセスを受けました。, UNAUTHORIZED_ACCESS",
      "第三者の遠隔操作により端末が操られ、連絡先が送信されました。, UNAUTHORIZED_ACCESS",
      "マルウェアに感染した端末が遠隔操作により操られていました。, MALWARE",
      "端末を落としました。遠隔操作により初期化しました。, LOSS",
    })
    void theRootCauseCounts(String body, Cause cause) {
      assertThat(cause("お知らせ", body)).isEqualTo(cause);
    }

    @Test
    void theMethodIsThatOfTheCause() {
      Codes codes =
          coding("株式会社みどり 誤送信について 2024/6/3", "BCCとすべきところ、誤って宛先欄に入力して送信しました。").of("株式会社みどり").codes();

      assertThat(codes.methodCode()).isEqualTo("bcc_error");
      assertThat(codes.causeConfidence().code()).isEqualTo("high");
    }
  }

  @Nested
  class OfSectors {

    @ParameterizedTest
    @CsvSource({
      "青葉学園高等学校, SCHOOL",
      "国立大学法人青葉大学, SCHOOL",
      "青葉市民病院, MEDICAL",
      "青葉大学医学部附属病院, MEDICAL",
      "青葉信用金庫, FINANCE",
      "一般社団法人青葉協会, ASSOCIATION",
      "みどり農業協同組合, ASSOCIATION",
      "東京地方裁判所, GOVERNMENT",
      "松本市, MUNICIPALITY",
      "神奈川県, MUNICIPALITY",
      "株式会社みどり市場, COMPANY",
    })
    void theNameTellsTheActivity(String organization, Sector sector) {
      assertThat(sector(organization, "個人情報が漏えいしました。")).isEqualTo(sector);
    }

    @Test
    void whatHappensInACitysSchoolIsSchool() {
      assertThat(sector("松本市", "松本市立青葉中学校において、生徒の名簿を紛失しました。")).isEqualTo(Sector.SCHOOL);
      assertThat(sector("松本市教育委員会", "市立中学校の教諭が名簿を紛失しました。")).isEqualTo(Sector.SCHOOL);
    }

    @Test
    void theOfficeOfABoardOfEducationIsMunicipality() {
      assertThat(sector("松本市教育委員会", "講座の申込書を紛失しました。")).isEqualTo(Sector.MUNICIPALITY);
    }

    @Test
    void aShopOnTheNetIsAShopWhoeverRunsIt() {
      assertThat(sector("株式会社みどり酒造", "弊社が運営するオンラインショップにおいて、第三者による不正アクセスを受けました。"))
          .isEqualTo(Sector.EC_SITE);
    }
  }

  @Nested
  class OfKinds {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "【セキュリティ事件簿#2024-901】株式会社みどり お知らせ",
          "青葉学園大学 メールの誤送信について 2024/6/3",
          "青葉市の中学校で名簿が紛失し保護者に謝罪",
          "教員が生徒の所見を学級だよりの裏に刷る 2024/6/3",
        })
    void noticesAreIncidents(String heading) {
      assertThat(coding(heading, "名簿を紛失していたことが判明し、謝罪しました。").isIncident()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "【搭乗記】朝の便で西へ向かう旅",
          "フィッシング詐欺の手口と対策まとめ",
          "無料で使えるログ解析ツール",
          "少額の融資で旅費をためる(2024年6月号)",
          "ウイルス対策ソフトが業務アプリを誤検知するトラブル相次ぐ",
        })
    void theRestAreArticles(String heading) {
      assertThat(coding(heading, "使い方を紹介します。個人情報の漏えいを防ぐためにも大切です。").isIncident()).isFalse();
    }
  }

  @Nested
  class OfDoubts {

    private List<Doubt> doubts(String organization, String body) {
      Coding coding = coding(organization + " お知らせ 2024/6/3", body);
      return coding.of(organization).doubts();
    }

    @Test
    void aPlainNoticeRaisesNone() {
      assertThat(doubts("株式会社みどり", "弊社の担当者が名簿を紛失しました。")).isEmpty();
    }

    @Test
    void causesThatCompeteAreTold() {
      assertThat(doubts("株式会社みどり", "設定の誤りにより名簿が公開されていました。担当者が誤って名簿を掲載しました。"))
          .singleElement()
          .satisfies(doubt -> assertThat(doubt.message()).startsWith("cause_code"));
    }

    @Test
    void aCauseThatNothingTellsIsToldAtTheHeading() {
      assertThat(doubts("株式会社みどり", "封筒の件です。"))
          .containsExactly(DoubtKind.WEAK_CLASS.at(1, "cause_code", "unknown", ""));
    }

    @Test
    void aSectorThatNothingTellsIsToldToo() {
      assertThat(doubts("みどり", "名簿を紛失しました。"))
          .anyMatch(doubt -> doubt.message().startsWith("sector_code"));
    }

    @Test
    void aSectorOfNobodyHasNoWordsThatSpeakForIt() {
      NoticeCoding coding = coding("お知らせ", "詳しくは後日お知らせします。").of(null);

      assertThat(coding.codes().sector()).isEqualTo(Sector.UNKNOWN);
      assertThat(coding.evidence()).noneMatch(piece -> piece.field().equals("sector_code"));
      assertThat(coding.doubts())
          .contains(DoubtKind.WEAK_CLASS.at(1, "sector_code", "unknown", ""));
    }

    @Test
    void sectorsThatCompeteAreToldWithTheWordsThatSpeakForThem() {
      assertThat(doubts("みどり銀行学園", "名簿を紛失しました。"))
          .singleElement()
          .returns(DoubtKind.UNCERTAIN_CLASS, Doubt::kind)
          .extracting(Doubt::message, InstanceOfAssertFactories.STRING)
          .contains("finance(「銀行」)", "school(「学園」)");
    }
  }
}
