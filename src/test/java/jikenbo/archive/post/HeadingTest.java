package jikenbo.archive.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【セキュリティ事件簿#2024-901】青葉大学 名簿の紛失について 2024/6/3",
        "【セキュリティ事件簿#2024-901】 青葉大学 名簿の紛失について 2024年6月3日",
        "【セキュリティ事件簿＃２０２４－９０１】青葉大学　名簿の紛失について　2024 年 6 月 3 日",
        "【セキュリティ事件簿#2024-901】青葉大学 名簿の紛失について(2024年6月3日)",
      })
  void bracketTextAndDateAreTakenApart(String line) {
    Heading heading = Heading.parse(line);

    assertThat(heading.numbered()).isTrue();
    assertThat(heading.caseNumber()).isEqualTo("2024-901");
    assertThat(heading.date()).isEqualTo(LocalDate.of(2024, 6, 3));
    assertThat(heading.before()).isEqualTo("青葉大学 名簿の紛失について");
  }

  @Test
  void aYearWithoutSerialIsNoCaseNumber() {
    Heading heading = Heading.parse("【セキュリティ事件簿#2022】青葉市 書類の紛失について");

    assertThat(heading.numbered()).isTrue();
    assertThat(heading.caseNumber()).isNull();
    assertThat(heading.date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "名簿の紛失について 2024年6月3日 株式会社みどり|名簿の紛失について|株式会社みどり",
        "2024/6/3 株式会社みどり 名簿の紛失について|''|株式会社みどり 名簿の紛失について",
        "株式会社みどり 名簿の紛失について 2024/6/3 (第2報)|株式会社みどり 名簿の紛失について|(第2報)",
      })
  void theDateCanStandBetween(String line, String before, String after) {
    Heading heading = Heading.parse(line);

    assertThat(heading.date()).isEqualTo(LocalDate.of(2024, 6, 3));
    assertThat(heading.before()).isEqualTo(before);
    assertThat(heading.after()).isEqualTo(after);
  }

  @Test
  void aDateInsideTheSentenceIsNotThatOfPublication() {
    assertThat(Heading.parse("株式会社みどり 2024年5月10日に発生した誤送信について").date()).isNull();
  }
}
