package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that is wrong shows by the notices, the newest of which is of the second of May. */
class ClockCheckTest {

  private static final String QUESTION = "is the clock of this machine right?";

  @TempDir Path folder;

  @BeforeEach
  void writePage() {
    Pages.write(folder.resolve("input/a.txt"), 1);
  }

  @Test
  void asksWhenTheNewestNoticeIsOfTomorrow() {
    assertThat(Run.at("2024-05-01T14:59:00Z", folder).lastLine())
        .isEqualTo(
            "jikenbo: the newest notice is of 2024-05-02, but today is 2024-05-01: " + QUESTION);
    assertThat(Run.at("2024-05-01T15:00:00Z", folder).err()).noneMatch(this::isQuestion);
  }

  @Test
  void asksWhenTheNewestNoticeIsOlderThanAYear() {
    assertThat(Run.at("2025-05-02T00:00:00Z", folder).err()).noneMatch(this::isQuestion);
    assertThat(Run.at("2025-05-03T00:00:00Z", folder).lastLine()).contains(QUESTION);
  }

  private boolean isQuestion(String line) {
    return line.contains(QUESTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2205/5/3", "2042/5/3", "1999/5/3"})
  void aDateThatThePageOverrulesTellsNothingOfTheClock(String slip) {
    Pages.writeText(
        folder.resolve("input/b.txt"),
        """
        【セキュリティ事件簿#2024-7】青葉市 メールの誤送信について 2024/5/2

        5月1日、メールを誤送信しました。

        【セキュリティ事件簿#2024-6】若葉町 メールの誤送信について %s

        5月1日、メールを誤送信しました。
        """
            .formatted(slip));

    assertThat(Run.at("2024-05-02T15:00:00Z", folder).err()).noneMatch(this::isQuestion);
  }

  @Test
  void asksOfANoticeThatTellsItsMonthOnlyToo() {
    Pages.writeText(
        folder.resolve("input/b.txt"),
        "青葉市 メールの誤送信による個人情報の漏えいについて\n\n2024年7月にメールの誤送信で個人情報が漏えいしました。\n");

    assertThat(Run.at("2024-05-03T00:00:00Z", folder).lastLine())
        .isEqualTo(
            "jikenbo: the newest notice is of 2024-07, but today is 2024-05-03: " + QUESTION);
  }
}
