package jikenbo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jikenbo.review.DateAfterPublication;
import jikenbo.review.DetectedBeforeOccurrence;
import jikenbo.review.Doubt;
import jikenbo.review.ImpossibleDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every notice here was published on 10 June 2024. */
class IncidentDatesReaderTest {

  private static void assertDates(
      String body, @Nullable String from, @Nullable String to, @Nullable String detected) {
    NoticeFacts facts = Notices.facts(body.replace('⏎', '\n'));

    assertThat(facts.occurredFrom()).as("from").isEqualTo(day(from));
    assertThat(facts.occurredTo()).as("to").isEqualTo(day(to));
    assertThat(facts.detectedOn()).as("detected").isEqualTo(day(detected));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private static List<Doubt> doubts(String body) {
    return Notices.read(Notices.post("株式会社みどり 漏えいについて 2024/6/10", body)).doubts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6月3日にメールを誤って送信し、6月5日に判明しました。|2024-06-03|2024-06-03|2024-06-05",
        "令和6年6月3日にメールを一斉送信していたことが判明しました。|2024-06-03|2024-06-03|2024-06-03",
        "6月3日、帰宅途中にかばんを置き忘れ、翌日気付きました。|2024-06-03|2024-06-03|2024-06-04",
        "6月3日午後6時、名簿を手提げ袋に入れて退庁したが、翌4日朝、袋がないことに気付いた。|2024-06-03|2024-06-03|2024-06-04",
      })
  void aMistakeHappensOnItsDay(String body, String from, String to, String detected) {
    assertDates(body, from, to, detected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年1月5日から2024年3月22日までの間、閲覧可能な状態となっており、3月25日に発覚しました。|2024-01-05|2024-03-22|2024-03-25",
        "1 閲覧可能期間⏎⏎令和6年5月17日(金)~令和6年6月1日(土)⏎⏎2 経緯⏎⏎6月2日、外部から指摘を受けた。|2024-05-17|2024-06-01|2024-06-02",
      })
  void aStretchOfDaysIsTheExposure(String body, String from, String to, String detected) {
    assertDates(body, from, to, detected);
  }

  @Test
  void whatLiesOpenLiesOpenUntilSomebodyNotices() {
    assertDates(
        "6月3日に名簿を共有フォルダーに掲載し、閲覧できる状態となっていましたが、6月7日に気付きました。",
        "2024-06-03",
        "2024-06-07",
        "2024-06-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "■発生日 令和6年6月3日(月)⏎■発覚日 令和6年6月5日(水)|2024-06-03|2024-06-05",
        "1 発生日時⏎⏎令和6年6月3日(月)10時⏎⏎2 判明した日⏎⏎令和6年6月5日(水)|2024-06-03|2024-06-05",
        "6月3日(月)10:20⏎⏎第三者が外から攻撃を行う。⏎⏎6月5日(水)9:00頃⏎⏎異常を検知し調査を開始。|2024-06-03|2024-06-05",
      })
  void labelsAndTimelinesTellWhatADayIs(String body, String from, String detected) {
    assertDates(body, from, from, detected);
  }

  @Test
  void whatIsDoneAfterwardsIsNeither() {
    assertDates(
        "6月3日にメールを誤って送信し、6月4日に判明しました。6月5日に個人情報保護委員会へ報告しました。6月7日に謝罪しました。",
        "2024-06-03",
        "2024-06-03",
        "2024-06-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6月5日、警察からの連絡により、元職員が5月2日に名簿を持ち出していたことがわかりました。|2024-05-02|2024-05-02|2024-06-05",
        "6月5日、取引先から通報を受け、機器を切り離しました。記録を調べた結果、5月2日に番号の総当たりを受け、破られていたことが判明しました。|2024-05-02|2024-06-05|2024-06-05",
        "6月5日に一報を受けて調べたところ、前日の6月4日にアカウントが不正ログインされていることが判明しました。|2024-06-04|2024-06-05|2024-06-05",
        "6月5日の朝、職員が気付きました。侵入は前日4日の深夜でした。|2024-06-04|2024-06-05|2024-06-05",
      })
  void whatHadHappenedBeforeItCameToLight(String body, String from, String to, String detected) {
    assertDates(body, from, to, detected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6月3日、7月20日開催の講座の案内をまとめて送信しました。6月4日にお電話をいただき気付きました。|2024-06-03|2024-06-04",
        "5月20日付の第1報でお知らせしました。4月8日に社内網が攻撃され、4月9日に異常を検知しました。|2024-04-08|2024-04-09",
        "6月3日、受験案内を掲示板でお知らせした際、名簿を誤って添付しました。翌４日、生徒から話があり判明しました。|2024-06-03|2024-06-04",
        "6月3日に名簿を誤って送付しました。⏎翌4日朝、先方から「別の人に出し、落とした」と連絡があり判明しました。|2024-06-03|2024-06-04",
      })
  void daysOfOtherThingsCutNoStory(String body, String from, String detected) {
    assertDates(body, from, from, detected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 日時⏎⏎令和6年6月3日(月)9時頃⏎⏎2 内容⏎⏎別の方の証明書をお渡ししました。6月4日にお電話がありました。|2024-06-03|2024-06-04",
        "1 調査により判明した事実⏎⏎6月3日、社内網が攻撃されました。⏎⏎6月5日、当直の社員が気付きました。|2024-06-03|2024-06-05",
        "1 判明の経緯⏎⏎6月5日、市民からの電話による。⏎⏎2 概要⏎⏎6月3日に通知を誤って送付した。|2024-06-03|2024-06-05",
      })
  void aHeadingLabelsTheDayBelowOnlyWhenItSaysSo(String body, String from, String detected) {
    assertDates(body, from, from, detected);
  }

  @Test
  void whatWasFollowedByMeasuresOnItsDayWasNoticedOnIt() {
    assertDates("紛失日時 6月3日17時過ぎ⏎同日18時に警察へ届け出ました。", "2024-06-03", "2024-06-03", "2024-06-03");
  }

  @Test
  void whatNobodyCanMissIsNoticedAtOnce() {
    assertDates("6月3日、基幹システムが攻撃を受け、業務端末が使えない状態です。", "2024-06-03", "2024-06-03", "2024-06-03");
  }

  @Test
  void whatIsPutUpStaysUpUntilItIsTakenDown() {
    assertDates(
        "6月3日に様式をホームページに掲載しました。6月7日に指摘を受け、ファイルを差し替えました。", "2024-06-03", "2024-06-07", "2024-06-07");
  }

  @Test
  void whatLastsSinceARenewalLastsUntilItIsNoticed() {
    assertDates(
        "6月7日に閲覧者の方から指摘を受けました。改修を行った5月20日から、この状態が続いておりました。見える状態でした。",
        "2024-05-20",
        "2024-06-07",
        "2024-06-07");
  }

  @Test
  void theStepsOfAnAttackBelongTogether() {
    assertDates(
        "1 経過⏎⏎6月1日(土) 何者かが侵入。⏎⏎6月3日(月)~4日(火) サーバーを調べ回り、外へ送信。⏎⏎6月5日(水) 暗号化を開始。出社した社員が異常を発見。",
        "2024-06-01",
        "2024-06-05",
        "2024-06-05");
  }

  @Test
  void visitsOverSeveralDaysAreNoExposure() {
    assertDates(
        "6月3日に通知を誤って送付し、6月5日に判明しました。5日から7日にかけて全世帯を訪問し、謝罪しました。",
        "2024-06-03",
        "2024-06-03",
        "2024-06-05");
  }

  @Test
  void whatSomebodyNoticesMinutesLaterIsNoticedTheSameDay() {
    assertDates(
        "6月3日にメールを誤って送信しました。10分後に受信者から指摘があり判明しました。", "2024-06-03", "2024-06-03", "2024-06-03");
  }

  @Test
  void whatHappensOnTheDayOfPublicationIsNoticedOnIt() {
    assertDates("本日、メールを誤って送信しました。", "2024-06-10", "2024-06-10", "2024-06-10");
  }

  @Test
  void aNoticeWithoutDaysTellsNone() {
    assertDates("メールを誤って送信しました。", null, null, null);
  }

  @Test
  void aDayThatDoesNotExistIsNotUsedButTold() {
    assertThat(doubts("令和6年6月31日に発覚しました。")).containsExactly(new ImpossibleDate(3, "令和6年6月31日"));
  }

  @Test
  void aDayAfterThePublicationIsNotUsedButTold() {
    assertThat(doubts("2024年6月20日に名簿を紛失しました。"))
        .containsExactly(new DateAfterPublication(3, "2024年6月20日", LocalDate.of(2024, 6, 10)));
  }

  @Test
  void aDiscoveryBeforeTheFirstDayIsNotUsedButTold() {
    assertThat(doubts("2024年5月1日から2024年6月3日まで閲覧可能な状態でした。4月30日に発覚しました。"))
        .containsExactly(
            new DetectedBeforeOccurrence(3, LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6月3日、社員がファイルを開き、端末が感染しました。6月6日に異常を検知しました。|2024-06-03|2024-06-06|2024-06-06",
        "6月3日に社内網へ侵入され、6月7日に遮断するまでの間、出入りされていました。6月6日に判明しました。|2024-06-03|2024-06-07|2024-06-06",
        "6月3日、事務所に何者かが侵入し、端末が盗まれました。6月4日に気付きました。|2024-06-03|2024-06-03|2024-06-04",
      })
  void whoGotInStaysUntilShutOut(String body, String from, String to, String detected) {
    assertDates(body, from, to, detected);
  }

  @ParameterizedTest
  @CsvSource({
    "6月5日、委託先から、名簿が流出したとの連絡がありました。",
    "6月5日に不審な通信を検知し、同日中に機器を停止しました。",
    "6月5日、住民からご指摘をいただきました。資料を照合したところ、昔に作成した名簿でした。",
  })
  void theDayOfAReportIsNotThatOfWhatItReports(String body) {
    assertDates(body, null, null, "2024-06-05");
  }

  @Test
  void encryptionShowsItselfOnItsDay() {
    assertDates("6月5日にランサムウェアによる被害が発覚しました。", "2024-06-05", "2024-06-05", "2024-06-05");
  }

  @Test
  void theHoursOfADayAreAnExposureThatSomebodyEnded() {
    assertDates(
        "6月3日(月)9時ごろから11時ごろまでの間、名簿が表示される状態でした。5月30日に実施した更新に誤りがありました。",
        "2024-06-03",
        "2024-06-03",
        "2024-06-03");
  }

  @ParameterizedTest
  @CsvSource({
    "6月3日、提出された書類の控えに別の方の分を重ねて交付し、6月4日に判明しました。",
    "6月3日に名簿を誤って配布しました。6月4日、受け取った方が学校に連絡して分かりました。",
    "6月3日に名簿を誤って配布しました。6月4日、「先生に相談したい」とのお申し出をいただきました。",
    "6月3日、各戸を訪問し、書類をかごに載せていました。6月4日、ないことに気付きました。",
  })
  void wordsOfMeasuresThatAreNoneHideNoDay(String body) {
    assertDates(body, "2024-06-03", "2024-06-03", "2024-06-04");
  }
}
