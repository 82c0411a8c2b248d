package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

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
                null,
                LogFormat.TEXT,
                false,
                false));
  }

  @Test
  void takesTheMonthBeforeTodayInJapan() {
    assertThat(settings("--month=previous").month()).isEqualTo(YearMonth.of(2024, 5));
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

  private static RunSettings settings(String... args) {
    return Arguments.parse(args).settings(Run.CLOCK);
  }
}
