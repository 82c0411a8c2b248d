package jikenbo.report.workbook.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {

  @Test
  void fullWidthCharactersCountTwo() {
    assertThat(TextSize.columns("事案ABC")).isEqualTo(7);
    assertThat(TextSize.columns("ｱｲｳ")).isEqualTo(3);
    assertThat(TextSize.columns("（1）～")).isEqualTo(7);
    assertThat(TextSize.columns("が")).isEqualTo(2);
    assertThat(TextSize.columns("𠮷")).isEqualTo(2);
  }

  @Test
  void longTextTakesMoreLines() {
    assertThat(TextSize.lines("", 10, 106)).isZero();
    assertThat(TextSize.lines("あ".repeat(10), 10, 106)).isOne();
    assertThat(TextSize.lines("あ".repeat(11), 10, 106)).isEqualTo(2);
    assertThat(TextSize.lines("あ\nい", 10, 106)).isEqualTo(2);
    assertThat(TextSize.lines("あい", 10, 1)).isEqualTo(2);
  }

  @Test
  void rowIsNoHigherThanExcelCanShow() {
    assertThat(TextSize.height(2, 10)).isEqualTo(34);
    assertThat(TextSize.height(500, 10)).isEqualTo(409);
  }

  @Test
  void noTextIsLongerThanACellHolds() {
    assertThat(TextSize.fit("長".repeat(32_767))).hasSize(32_767).endsWith("長");
    assertThat(TextSize.fit("長".repeat(32_768))).hasSize(32_767).endsWith("…");
    assertThat(TextSize.fit("\u0301".repeat(40_000), 80)).hasSize(32_767);
    assertThat(TextSize.fit("𠮷".repeat(20_000))).hasSizeLessThanOrEqualTo(32_767).endsWith("𠮷…");
  }

  @Test
  void textIsCutWithAnEllipsisAndNeverInsideACharacter() {
    assertThat(TextSize.fit("青葉市", 6)).isEqualTo("青葉市");
    assertThat(TextSize.fit("青葉市立", 6)).isEqualTo("青葉…");
    assertThat(TextSize.fit("𠮷𠮷𠮷", 4)).isEqualTo("𠮷…");
  }
}
