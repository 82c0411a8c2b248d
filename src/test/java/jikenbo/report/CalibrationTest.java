package jikenbo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jikenbo.casebook.field.Catalogue;
import jikenbo.fact.Confidence;
import jikenbo.report.Calibration.Measured;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void theLevelsOfAFieldAddUp() {
    Calibration calibration =
        new Calibration(
            Map.of(
                Catalogue.CAUSE_CODE,
                Map.of(
                    Confidence.HIGH, new Measured(90, 89), Confidence.LOW, new Measured(10, 6))));

    assertThat(calibration.all(Catalogue.CAUSE_CODE)).isEqualTo(new Measured(100, 95));
    assertThat(calibration.all(Catalogue.CAUSE_CODE).share()).isEqualTo(0.95);
  }

  @Test
  void nothingIsKnownOfAFieldThatWasNotMeasured() {
    assertThat(Calibration.load().all(Catalogue.TITLE)).isEqualTo(Measured.NONE);
  }

  @Test
  void whatTheReportShowsWasMeasuredOnManyNotices() {
    assertThat(Calibration.load().fields())
        .containsKeys(Catalogue.CAUSE_CODE, Catalogue.SECTOR_CODE, Catalogue.AFFECTED_COUNT)
        .allSatisfy(
            (field, levels) ->
                assertThat(levels.values()).allMatch(level -> level.right() <= level.values()));
  }
}
