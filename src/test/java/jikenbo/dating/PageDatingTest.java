package jikenbo.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jikenbo.archive.post.DateLine;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatingTest {

  private final List<PostText> page = new ArrayList<>();

  private PageDatingTest post(String heading, String body) {
    return post(heading, body, null);
  }

  private PageDatingTest post(String heading, String body, @Nullable DateLine above) {
    page.add(
        PostText.of(
            new Post(new SourceLocation("page.txt", 1), List.of(heading, "", body), above)));
    return this;
  }

  private List<Dating> dated() {
    return PageDating.of(page);
  }

  private List<String> months() {
    return dated().stream().map(dating -> String.valueOf(dating.month())).toList();
  }

  @Test
  void theHeadingDatesItsPost() {
    Dating dating = post("青葉市 書類の紛失について 2024/5/31", "令和6年5月20日に紛失しました。").dated().get(0);

    assertThat(dating)
        .isEqualTo(
            new Dating(YearMonth.of(2024, 5), PublishedOnBasis.HEADING, LocalDate.of(2024, 5, 31)));
  }

  @Test
  void aDateLineOfThePageDatesThePostsBelowIt() {
    DateLine line = new DateLine(1, "2025年9月20日土曜日", LocalDate.of(2025, 9, 20));

    Dating dating = post("青葉市 書類の紛失について", "書類を紛失しました。", line).dated().get(0);

    assertThat(dating)
        .isEqualTo(
            new Dating(YearMonth.of(2025, 9), PublishedOnBasis.POST, LocalDate.of(2025, 9, 20)));
  }

  @Test
  void aReportersSentenceTellsTheDay() {
    Dating dating = post("青葉市で書類を紛失", "青葉市は2024年5月30日、書類を紛失したと発表した。").dated().get(0);

    assertThat(dating.day()).isEqualTo("2024-05-30");
    assertThat(dating.basis()).isEqualTo(PublishedOnBasis.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "県警は2024年5月30日、元社員を窃盗の疑いで逮捕した。",
        "県警は2024年5月30日、40代の男を不正競争防止法違反の疑いで書類送検した。",
        "名簿が流出していたことが2024年5月30日、分かった。",
      })
  void newsOfAnArrestTellsTheMonthButNotTheDayOfPublication(String body) {
    Dating dating = post("青葉市で名簿を持ち出し", body).dated().get(0);

    assertThat(dating.month()).isEqualTo(YearMonth.of(2024, 5));
    assertThat(dating.day()).isNull();
  }

  @Test
  void theDateOfALetterTellsTheDay() {
    Dating dating = post("青葉病院 書類の紛失について", "令和6年6月4日\n\n書類を令和6年5月20日に紛失しました。").dated().get(0);

    assertThat(dating.day()).isEqualTo("2024-06-04");
  }

  @Test
  void aDayWithoutYearIsOfTheYearOfTheCaseNumber() {
    assertThat(post("【セキュリティ事件簿#2024-160】青葉図書館 不具合について", "4月12日に修正しました。").months())
        .containsExactly("2024-04");
  }

  @Test
  void aMonthThatIsNoneTellsNothing() {
    Dating dating = post("青葉市 書類の紛失について 2024/5/31", "昨年31月5日と令和6年13月2日に紛失しました。").dated().get(0);

    assertThat(dating.month()).isEqualTo(YearMonth.of(2024, 5));
  }

  @Test
  void plansAreNoPast() {
    assertThat(post("【セキュリティ事件簿#2024-160】青葉図書館 不具合について", "4月12日に修正しました。9月に研修を行う予定です。").months())
        .containsExactly("2024-04");
  }

  @Test
  void whatIsToldLateInAMonthAppearsMostlyInTheNext() {
    post("【セキュリティ事件簿#2023-473】青葉市 誤送信について 2023/12/5", "誤送信しました。");
    post("【セキュリティ事件簿#2023-397】みどり市 処分について", "令和5年9月29日に処分しました。");
    post("【セキュリティ事件簿#2023-327】こずえ県 流出について 2023/8/24", "流出しました。");

    assertThat(months()).containsExactly("2023-12", "2023-10", "2023-08");
  }

  @Test
  void aPostBetweenOthersHasTheirMonth() {
    post("【セキュリティ事件簿#2024-227】青葉市 誤送信について 2024/6/3", "誤送信しました。");
    post("【セキュリティ事件簿#2024-226】みどり市 誤送信について", "誤送信しました。");
    post("【セキュリティ事件簿#2024-225】こずえ県 誤送信について 2024/6/1", "誤送信しました。");

    assertThat(dated().get(1))
        .isEqualTo(new Dating(YearMonth.of(2024, 6), PublishedOnBasis.NEIGHBOURS, null));
  }

  @Test
  void aLowNumberIsOfTheBeginningOfItsYear() {
    post("【セキュリティ事件簿#2025-009】青葉小学校の改ざん", "10日、不正アクセスを受けたと発表した。");
    post("【セキュリティ事件簿#2024-386】みどり組合 漏えいについて 2024/9/6", "漏えいしました。");
    post("【セキュリティ事件簿#2023-344】こずえ市 流出について 2023/9/1", "流出しました。");

    assertThat(dated().get(0).month()).isEqualTo(YearMonth.of(2025, 1));
    assertThat(dated().get(0).day()).isEqualTo("2025-01-10");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2205/10/5, 2025-10",
    "2023, 2003/8/7, 2023-08",
    "2024, 2104/3/20, 2024-03",
  })
  void aYearThatNumberAndNeighboursContradictIsASlip(String year, String printed, String month) {
    Dating dating =
        post("【セキュリティ事件簿#%s-300】青葉市 誤送信について %s".formatted(year, printed), "誤送信しました。")
            .dated()
            .get(0);

    assertThat(dating.month()).hasToString(month);
    assertThat(dating.isOverruled()).isTrue();
    assertThat(dating.trustedDay()).isNull();
    assertThat(dating.day()).isNotNull();
  }

  @Test
  void theOldYearAtTheTurnOfTheYearIsASlip() {
    post("【セキュリティ事件簿#2026-010】青葉市 誤送信について 2026/1/9", "令和8年1月8日に誤送信しました。");
    post("【セキュリティ事件簿#2026-009】みどり市 誤送信について 2025/1/8", "令和8年1月6日に誤送信しました。");
    post("【セキュリティ事件簿#2025-608】こずえ県 誤送信について 2025/12/26", "12月25日に誤送信しました。");

    assertThat(months()).containsExactly("2026-01", "2026-01", "2025-12");
  }

  @Test
  void aFollowUpUnderAnOldNumberIsNoSlip() {
    post("【セキュリティ事件簿#2025-120】青葉市 誤送信について 2025/3/4", "誤送信しました。");
    post("【セキュリティ事件簿#2023-115】みどり社 漏えいについて(最終報) 2025/3/3", "2025年2月28日に調査を終えました。");

    assertThat(months()).containsExactly("2025-03", "2025-03");
  }

  @Test
  void aPageWithoutAnyDatedHeadingIsReadFromItsTextsAndNumbers() {
    post("【セキュリティ事件簿#2023-352】青葉市 誤送信について", "9月15日に誤送信しました。");
    post("【セキュリティ事件簿#2023-344】みどり市 誤送信について", "誤送信しました。");
    post("【セキュリティ事件簿#2023-330】こずえ病院 紛失について", "令和5年8月21日に紛失しました。");
    post("夏の空の旅、特典航空券の取り方", "キャンセル待ちは出発の3日前に動く。");
    post("【セキュリティ事件簿#2023-301】はるか社 流出について", "8月7日に判明しました。");
    post("【セキュリティ事件簿#2023-280】みなみ大学 誤送信について", "本学は2023年7月20日、誤送信があったと発表した。");
    post("【セキュリティ事件簿#2023-262】きたの社 流出について", "７月３日に停止しました。");
    post("【セキュリティ事件簿#2023-245】ひがし店 誤送信について", "6月10日午後3時すぎに送信しました。");

    assertThat(months())
        .containsExactly(
            "2023-09", "2023-09", "2023-08", "2023-08", "2023-08", "2023-07", "2023-07", "2023-06");
  }

  @Test
  void todayIsTheDayOfTheNoticeAndNeverANeighbours() {
    post("【セキュリティ事件簿#2024-227】青葉市 誤送信について 2024/6/3", "誤送信しました。");
    post("【セキュリティ事件簿#2024-226】みどり市 誤送信について", "本日、誤送信が判明しました。");

    assertThat(dated().get(1).resolve(page.get(1).dates()).mentions()).isEmpty();
  }

  @Test
  void aCaseNumberAloneTellsTheYear() {
    Dating dating = post("【セキュリティ事件簿#2024-160】青葉市 紛失について", "紛失しました。").dated().get(0);

    assertThat(dating.basis()).isEqualTo(PublishedOnBasis.CASE_NUMBER);
    assertThat(dating.month()).isBetween(YearMonth.of(2024, 1), YearMonth.of(2024, 12));
  }

  @Test
  void whereNothingTellsTheYearThereIsNoMonth() {
    assertThat(post("青葉市 書類の紛失について", "4月12日に紛失しました。").dated()).containsExactly(Dating.UNKNOWN);
  }
}
