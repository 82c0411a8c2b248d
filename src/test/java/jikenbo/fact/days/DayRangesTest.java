package jikenbo.fact.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jikenbo.fact.Notices;
import jikenbo.fact.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangesTest {

  private static DayRanges ranges(String body) {
    ParsedNotice notice = Notices.parsed(Notices.post("株式会社みどり 漏えいについて", body));
    return new DayRanges(notice.text(), notice.dates().mentions());
  }

  private static boolean isRange(String body) {
    return ranges(body).isRange(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 5, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年4月2日から5月7日まで閲覧できました。",
        "2024年4月2日(火)より5月7日(火)まで閲覧できました。",
        "期間:2024年4月2日〜2024年5月7日",
        "2024年4月2日10時から、5月7日9時までの間、閲覧できました。",
      })
  void aStretchOfDaysIsFound(String body) {
    assertThat(isRange(body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年4月2日に送信し、5月7日に判明しました。",
        "2024年4月2日、5月7日の2回送信しました。",
        "2024年5月7日から4月2日まで閲覧できました。",
      })
  void twoDaysAreNoStretch(String body) {
    assertThat(isRange(body)).isFalse();
  }

  @Test
  void theEndsAreToldApart() {
    DayRanges ranges = ranges("2024年4月2日から5月7日まで閲覧でき、5月8日に判明しました。");

    assertThat(ranges.end(0)).isEqualTo(DayRanges.End.FIRST);
    assertThat(ranges.end(1)).isEqualTo(DayRanges.End.LAST);
    assertThat(ranges.end(2)).isEqualTo(DayRanges.End.NONE);
  }
}
