package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineWidthTest {

  @Test
  void isThatOfTheWidestLinesWhereManyAreAsWide() {
    assertThat(LineWidth.of(lines(38, 38, 12, 38, 37, 38, 5, 38, 20))).isEqualTo(38);
  }

  @Test
  void aLineInAHundredMayBeWider() {
    List<String> lines = new ArrayList<>(Collections.nCopies(40, "あ".repeat(38)));
    lines.add("【セキュリティ事件簿#2024-901】" + "あ".repeat(90));

    assertThat(LineWidth.of(lines)).isEqualTo(38);
  }

  @Test
  void linesOfAllLengthsAreNotWrapped() {
    assertThat(LineWidth.of(lines(10, 55, 31, 72, 44, 63, 28, 120, 36, 90, 66, 25))).isZero();
  }

  @Test
  void aListOfShortLinesIsNotWrapped() {
    assertThat(LineWidth.of(lines(8, 8, 8, 8, 8, 8, 8))).isZero();
  }

  private static List<String> lines(Integer... lengths) {
    return List.of(lengths).stream().map("あ"::repeat).toList();
  }
}
