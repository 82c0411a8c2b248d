package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年9月20日土曜日",
        "2025年09月20日 土曜日",
        "２０２５年９月２０日（土）",
        "2025/9/20(土)",
        "2025.9.20",
        "2025-09-20",
        "令和7年9月20日 土曜日",
        "９月２０日　土曜日",
        "2025.09.20 Sat",
        "Saturday, September 20, 2025"
      })
  void isALineThatTellsNothingButADay(String line) {
    assertThat(new PageLines(List.of(line)).isDate(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年9月20日 青葉市",
        "2025年9月",
        "9月20日",
        "9月20日(土)",
        "【2025年9月20日】",
        "2025年9月20日から9月22日",
        "【2025年9月20日リリース分】",
        "2025年9月31日"
      })
  void isNoLineThatTellsMoreOrLess(String line) {
    assertThat(new PageLines(List.of(line)).isDate(0)).isFalse();
  }
}
