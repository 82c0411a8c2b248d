package jikenbo.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fact.Notices;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCoderTest {

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  private static CodedPost.Notice notice(String heading, String body) {
    return Objects.requireNonNull(CODER.code(List.of(Notices.post(heading, body))).get(0).notice());
  }

  @Test
  void copiesOfAPostShareTheirIdWhateverTheirWhiteSpace() {
    CodedPost.Notice one = notice("【セキュリティ事件簿#2024-901】株式会社みどり 誤送信について 2024/6/3", "誤送信しました。");
    CodedPost.Notice other = notice("【セキュリティ事件簿#2024-901】 株式会社みどり　誤送信について  2024年6月3日", "誤送信しました。 ");

    assertThat(one.disclosureId()).isEqualTo(other.disclosureId()).matches("D[0-9a-f]{12}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青葉市　｢ＦＡＸ｣の誤送信(３件)、個人情報２，０００名分の漏えいについて",
        "青葉市 【FAX】の誤送信〈3件〉，個人情報2000名分の漏えいについて。",
        "青葉市『FAX』の誤送信［3件］ 個人情報2,000名分の、漏えいについて",
      })
  void copiesWithoutNumberShareTheirIdWhateverTheirPunctuationAndWidths(String heading) {
    String first = "青葉市 「FAX」の誤送信（3件）、個人情報2,000名分の漏えいについて";

    assertThat(notice(heading + " 2024/6/3", "誤送信しました。").disclosureId())
        .isEqualTo(notice(first + " 2024/6/3", "誤送信しました。").disclosureId());
  }

  @ParameterizedTest
  @CsvSource({
    "書類の紛失について－1-2組, 書類の紛失について－12組",
    "書類の紛失について（第1報）, 書類の紛失について（第2報）",
    "「A校」書類の紛失について, 「B校」書類の紛失について",
    "書類1.5万枚の紛失について, 書類15万枚の紛失について",
  })
  void incidentsOfOneOrganisationOnOneDayAreDisclosuresOfTheirOwn(String one, String other) {
    assertThat(notice("青葉市 " + one + " 2024/6/3", "紛失しました。").disclosureId())
        .isNotEqualTo(notice("青葉市 " + other + " 2024/6/3", "紛失しました。").disclosureId());
  }

  @Test
  void undatedCopiesOfOneHeadingShareTheirIdWhateverThePunctuationOfTheirText() {
    String heading = "青葉市の職員が書類を紛失し懲戒処分を受ける";
    CodedPost.Notice one = notice(heading, "青葉市は2024年6月3日、職員（30代）を懲戒処分としたと発表した。");
    CodedPost.Notice other = notice(heading, "青葉市は２０２４年６月３日，職員(30代)を 懲戒処分としたと発表した．");

    assertThat(one.disclosureId()).isEqualTo(other.disclosureId());
  }

  @Test
  void organisationsUnderOneNumberAreDisclosuresOfOneIncident() {
    CodedPost.Notice one = notice("【セキュリティ事件簿#2024-901】株式会社みどり 漏えいについて 2024/6/3", "本文。");
    CodedPost.Notice other = notice("【セキュリティ事件簿#2024-901】青葉市 漏えいについて 2024/6/3", "本文。");

    assertThat(one.disclosureId()).isNotEqualTo(other.disclosureId());
    assertThat(one.incidentId()).isEqualTo(other.incidentId()).isEqualTo("I2024-901");
  }

  @Test
  void undatedPostsOfOneHeadingDifferByTheirText() {
    String heading = "青葉市の職員が書類を紛失し懲戒処分を受ける";
    CodedPost.Notice one = notice(heading, "青葉市は2024年6月3日、職員を懲戒処分としたと発表した。");
    CodedPost.Notice other = notice(heading, "青葉市は2023年2月1日、職員を懲戒処分としたと発表した。");

    assertThat(one.disclosureId()).isNotEqualTo(other.disclosureId());
  }

  @ParameterizedTest
  @CsvSource({
    "松本市, local-government, 松本市",
    "青葉大学, school-name, 大学",
    "株式会社みどり, company-name, 株式会社",
  })
  void whatTheNameTellsOfTheSectorIsQuotedFromTheHeading(
      String organization, String rule, String quote) {
    CodedPost.Notice coded = notice(organization + " 書類の紛失について 2024/6/3", "書類を紛失しました。");

    assertThat(coded.evidence())
        .filteredOn(evidence -> evidence.field().equals("sector_code"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.rule()).isEqualTo(rule);
              assertThat(evidence.quote()).isEqualTo(quote);
              assertThat(evidence.line()).isEqualTo(1);
            });
  }

  @Test
  void aNoticeOfWhichNothingTellsTheYearHasNoMonthAndSaysSo() {
    CodedPost post = CODER.code(List.of(Notices.post("青葉市 書類の紛失について", "書類を紛失しました。"))).get(0);

    assertThat(Objects.requireNonNull(post.notice()).facts().reportMonth()).isNull();
    assertThat(post.doubts()).contains(DoubtKind.NOTICE_WITHOUT_MONTH.at(1));
  }

  @Test
  void anArticleHasAMonthToo() {
    List<CodedPost> page =
        CODER.code(
            List.of(
                Notices.post("青葉市 書類の紛失について 2024/6/3", "書類を紛失しました。"),
                Notices.post("無料で使えるログ解析ツールのまとめ", "今回は無料で使えるツールを紹介します。")));

    assertThat(page.get(1).kind()).isEqualTo(PostKind.ARTICLE);
    assertThat(page.get(1).month()).isEqualTo(YearMonth.of(2024, 6));
  }
}
