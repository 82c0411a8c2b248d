package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jikenbo.text.NormalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025.09.20 Sat",
        "2025/09/20 SAT",
        "2025-09-20 (土)",
        "R7.9.20",
        "令和７年９月２０日（土曜日）",
        "2025年9月20日 土曜日 10:32",
        "2025年9月20日土曜日 午前10時32分",
        "Saturday, September 20, 2025",
        "Sept 20, 2025",
        "Sep. 20th, 2025",
        "20 September 2025",
        "Sat, 20 Sep 2025 10:32",
        "【2025年9月20日】",
        "■ 2025/9/20（土）",
        "投稿日: 2025年9月20日",
        "更新日時: 2025/9/20 10:32",
        "2025.9.20 | カテゴリー:旅",
      })
  void aLineCanTellADayInManyForms(String line) {
    assertThat(TellingDay.of(normalized(line)).flatMap(told -> told.date(0)))
        .contains(LocalDate.of(2025, 9, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "９月１日 月曜日, 2025, 2025-09-01",
    "9月1日（月）, 2025, 2025-09-01",
    "12月31日 水曜日, 2026, 2025-12-31",
    "1月5日 月曜日, 2025, 2026-01-05",
  })
  void theWeekdayTellsTheYearThatIsLeftOut(String line, int near, LocalDate day) {
    assertThat(TellingDay.of(normalized(line)).flatMap(told -> told.date(near))).contains(day);
  }

  @Test
  void withoutAYearOnThePageItIsNotGuessed() {
    assertThat(TellingDay.of("9月1日 月曜日").flatMap(told -> told.date(0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9月1日",
        "2025年9月",
        "2025年2月30日",
        "2025年9月20日 青葉市",
        "2025年9月20日から",
        "2025年9月20日 | 青葉市",
        "2025/9/1-2025/9/20",
        "【2025年9月20日リリース分】",
        "September 2025",
        "May 5 people, 2025",
      })
  void aLineThatTellsMoreOrLessThanADayTellsNone(String line) {
    assertThat(TellingDay.of(normalized(line))).isEmpty();
  }

  private static String normalized(String line) {
    return NormalizedText.of(line).toString().strip();
  }
}
