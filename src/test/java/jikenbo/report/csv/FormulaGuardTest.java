package jikenbo.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "+81",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\0=1",
        " =1",
        "　-1",
        "＝1+1",
        "＋1",
        "－お詫び－",
        "＠home"
      })
  void marksWhatASpreadsheetCouldRun(String text) {
    assertThat(FormulaGuard.neutralise(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "お詫び", "a=1", "2024-217", "'=1", "―1", "・-1", " お詫び"})
  void leavesOtherTextAlone(String text) {
    assertThat(FormulaGuard.neutralise(text)).isEqualTo(text);
  }
}
