package jikenbo.job.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.TimeZone;
import jikenbo.job.Run;
import jikenbo.job.console.OperatorException;
import jikenbo.report.csv.CsvEncoding;
import jikenbo.statistics.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  @Test
  void hasADefaultForEverything() {
    assertThat(settings())
        .isEqualTo(
            new RunSettings(
                Path.of("input"),
                Path.of("output"),
                Path.of("data"),
                null,
                null,
                null,
                CsvEncoding.UTF_8_BOM,
                null,
                LogFormat.TEXT,
                false,
                false,
                List.of()));
  }

  @Test
  void takesStretchesOfMonths() {
    RunSettings settings = settings("--covers=2025-10..2025-11", "--covers=2024-01..2024-01");

    assertThat(settings.covers())
        .containsExactly(
            new Period(YearMonth.of(2025, 10), YearMonth.of(2025, 11)),
            Period.of(YearMonth.of(2024, 1)));
    assertThat(settings.coversOption()).isEqualTo("2024-01..2024-01 2025-10..2025-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-10", "2025-11..2025-10", "2025-10..2025-13", "2025-10...2025-11", ""})
  void refusesWhatIsNoStretch(String value) {
    assertThatThrownBy(() -> settings("--covers=" + value)).isInstanceOf(OperatorException.class);
  }

  @Test
  void takesTheMonthBeforeTodayInJapan() {
    assertThat(settings("--month=previous").month()).isEqualTo(YearMonth.of(2024, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Asia/Tokyo", "UTC", "America/Los_Angeles"})
  void takesTheMonthOfJapanWhateverTheZoneOfTheMachineIs(String zone) {
    TimeZone machine = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(previousMonth("2024-05-31T14:59:59Z")).isEqualTo(YearMonth.of(2024, 4));
      assertThat(previousMonth("2024-05-31T15:00:00Z")).isEqualTo(YearMonth.of(2024, 5));
      assertThat(previousMonth("2023-12-31T15:00:00Z")).isEqualTo(YearMonth.of(2023, 12));
    } finally {
      TimeZone.setDefault(machine);
    }
  }

  @Test
  void takesAMonth() {
    assertThat(settings("--month", "2023-12").month()).isEqualTo(YearMonth.of(2023, 12));
  }

  @Test
  void takesLatestForTheMonthThatTheJobFinds() {
    RunSettings settings = settings("--month=latest");

    assertThat(settings.month()).isNull();
    assertThat(settings.monthOption()).isEqualTo("latest");
  }

  @Test
  void takesAnEncoding() {
    assertThat(settings("--csv-encoding=windows-31j").csvEncoding())
        .isEqualTo(CsvEncoding.WINDOWS_31J);
  }

  private static @Nullable YearMonth previousMonth(String instant) {
    return Arguments.parse("--month=previous").settings(() -> Instant.parse(instant)).month();
  }

  private static RunSettings settings(String... args) {
    return Arguments.parse(args).settings(Run.CLOCK);
  }
}
