package jikenbo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 10);

  private static List<LocalDate> read(String text) {
    return DateExpressions.in(NormalizedText.of(text).toString())
        .resolve(PUBLISHED)
        .mentions()
        .stream()
        .map(DateMention::date)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年5月31日に判明しました, 2024-05-31",
    "2024 年 5 月 9 日, 2024-05-09",
    "２０２４年５月９日, 2024-05-09",
    "2024/5/31, 2024-05-31",
    "2024-05-31, 2024-05-31",
    "2024.5.31, 2024-05-31",
    "24年5月31日, 2024-05-31",
    "令和6年6月3日(月), 2024-06-03",
    "令和 6 年 6 月 3 日, 2024-06-03",
    "令和元年5月1日, 2019-05-01",
    "平成31年4月30日, 2019-04-30",
    "R6.6.3, 2024-06-03",
    "令和6.6.3, 2024-06-03",
    "2024年(令和6年)6月3日, 2024-06-03",
    "令和六年六月二十三日, 2024-06-23",
    "二〇二四年五月十日, 2024-05-10",
  })
  void readsACompleteDate(String text, LocalDate date) {
    assertThat(read(text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource({
    "6月6日に発覚, 2024-06-06",
    "12月25日に誤送信, 2023-12-25",
    "7月1日までに連絡します, 2024-07-01",
    "本年5月2日, 2024-05-02",
    "昨年12月3日, 2023-12-03",
    "一昨年11月4日, 2022-11-04",
    "来年1月20日, 2025-01-20",
    "今月4日, 2024-06-04",
    "先月27日, 2024-05-27",
    "5日中に気付いた, 2024-06-05",
    "6/3(月), 2024-06-03",
    "六月三日の朝, 2024-06-03",
    "25日に送信しました, 2024-05-25",
    "3日に送信しました, 2024-06-03",
    "本日公表しました, 2024-06-10",
  })
  void completesWhatIsLeftOutFromTheDayOfPublication(String text, LocalDate date) {
    assertThat(read(text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2022年9月12日から同年11月1日まで, 2022-11-01",
    "2023年12月28日から1月5日まで, 2024-01-05",
    "2022年10月31日から翌11月1日にかけて, 2022-11-01",
    "2023年12月30日から翌1月4日にかけて, 2024-01-04",
    "令和6年4月3日に送信し、同月8日に気付いた, 2024-04-08",
    "令和6年4月3日に送信し、同日に気付いた, 2024-04-03",
    "令和6年4月30日に送信し、翌日気付いた, 2024-05-01",
    "令和6年4月30日に送信し、翌朝気付いた, 2024-05-01",
    "令和6年4月30日に送信し、翌々日気付いた, 2024-05-02",
    "令和6年5月7日に気付き、前々日の送信と分かった, 2024-05-05",
    "令和6年5月7日に気付き、前月28日の送信と分かった, 2024-04-28",
    "2022年8月30日から翌2日まで, 2022-09-02",
    "2024年5月3日~8日, 2024-05-08",
    "昨年7月14日に入れ替え、今年の3月19日に侵入された, 2024-03-19",
    "2024年5月20日に検知したが、侵入はその3日前だった, 2024-05-17",
    "2024年5月20日に、ちょうど1週間前の誤りを伝えられた, 2024-05-13",
    "2024年3月12日の改修から2日後に直した, 2024-03-14",
    "'2024年4月18日に渡した。\n7日に気付いた', 2024-05-07",
    "'4月27日の夜に盗まれた。\n28日に出勤した職員が気付いた', 2024-04-28",
    "'5月2日に持ち出した。\n連休明けの7日に気付いた', 2024-05-07",
    "'5月28日に送信した。\n10日に公表した', 2024-06-10",
    "'5月28日に送信した。\n20日に会議を開いた', 2024-05-20",
  })
  void completesWhatIsLeftOutFromTheDateBeforeIt(String text, LocalDate last) {
    assertThat(read(text)).last().isEqualTo(last);
  }

  @Test
  void aMonthWithoutDayIsItsFirstDayAndSaysSo() {
    List<DateMention> mentions = DateExpressions.in("令和3年3月に変更した").resolve(PUBLISHED).mentions();

    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).date()).isEqualTo("2021-03-01");
    assertThat(mentions.get(0).hasDay()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"平成31年5月1日", "令和6年6月31日", "2024/13/1", "2023年2月29日"})
  void refusesADayThatDoesNotExist(String text) {
    Dates dates = DateExpressions.in(text).resolve(PUBLISHED);

    assertThat(dates.mentions()).isEmpty();
    assertThat(dates.refused()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3日間停止した", "2日後に復旧", "8か月", "令和6年度", "100日程度", "6月号"})
  void durationsAndIssuesAreNoDates(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void withoutAnythingToGoByAYearlessDateIsNotGuessed() {
    assertThat(DateExpressions.in("6月6日に発覚").resolve(null).mentions()).isEmpty();
  }

  @Test
  void aShortDateHeadsTheLineOfATimeline() {
    assertThat(read("経過\n6/3 侵入\n・6/4 発見")).containsExactly(day(3), day(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一日も早く", "一月ほど", "全体の2/3の方", "1日も早い復旧", "1日3回の点検", "1日あたり", "週2日の勤務", "2日12時間の停止"})
  void wordsAndFractionsAreNoDates(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static LocalDate day(int ofJune) {
    return LocalDate.of(2024, 6, ofJune);
  }
}
