package jikenbo.report.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({
    "0,1,1",
    "1,1,1",
    "3,3,1",
    "5,5,1",
    "6,6,2",
    "10,10,2",
    "11,15,5",
    "26,30,10",
    "47,50,10",
    "101,150,50",
    "750807,800000,200000"
  })
  void stepsAreWholeAndRound(double largest, double top, double step) {
    assertThat(Scale.upTo(largest)).isEqualTo(new Scale(top, step));
  }
}
