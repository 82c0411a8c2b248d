package jikenbo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import jikenbo.casebook.correction.CorrectableField;
import jikenbo.fact.Confidence;
import jikenbo.report.Calibration.Measured;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void theLevelsOfAFieldAddUp() {
    Calibration calibration =
        new Calibration(
            new TreeMap<>(
                Map.of(
                    CorrectableField.CAUSE_CODE,
                    Map.of(
                        Confidence.HIGH,
                        new Measured(90, 89),
                        Confidence.LOW,
                        new Measured(10, 6)))));

    assertThat(calibration.all(CorrectableField.CAUSE_CODE)).isEqualTo(new Measured(100, 95));
    assertThat(calibration.all(CorrectableField.CAUSE_CODE).share()).isEqualTo(0.95);
  }

  @Test
  void nothingIsKnownOfAFieldThatWasNotMeasured() {
    assertThat(Calibration.load().all(CorrectableField.TITLE)).isEqualTo(Measured.NONE);
  }

  @Test
  void whatTheReportShowsWasMeasuredOnManyNotices() {
    assertThat(Calibration.load().fields())
        .containsKeys(
            CorrectableField.CAUSE_CODE,
            CorrectableField.SECTOR_CODE,
            CorrectableField.AFFECTED_COUNT)
        .allSatisfy(
            (field, levels) ->
                assertThat(levels.values()).allMatch(level -> level.right() <= level.values()));
  }
}
