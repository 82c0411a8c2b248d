package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jikenbo.casebook.CodedPost;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.labels.Label;
import jikenbo.labels.Place;
import org.junit.jupiter.api.Test;

/**
 * Holds the accuracy of each level of confidence, as the workbook prints it, against the labelled
 * notices. With {@code -Djikenbo.calibrate=true} it is written anew.
 */
class CalibrationTest {

  private static final Path FILE =
      Path.of("src/main/resources/jikenbo/report/calibration-rules.tsv");

  /**
   * What rules read alone; how right weighed fields are is for the tests that leave out each hand
   * in turn.
   */
  private static final String COLUMN = "organization";

  private static final String COMMENT =
      """
      # Field, level of confidence, values read, right ones among them; on the labelled notices. Measured by
      #   mvn test -Dtest=CalibrationTest -DargLine=-Djikenbo.calibrate=true
      """;

  /** Fewer values than this tell nothing of a share. */
  private static final int FEWEST = 20;

  private static final double POINTS = 0.05;

  @Test
  void printedAccuracyOfEveryLevelIsThatOfTheLabelledNotices() throws IOException {
    Calibration measured = measure(Hands.forFitting());
    if (Boolean.getBoolean("jikenbo.calibrate")) {
      measured.write(FILE, COMMENT);
    }

    Map<String, Double> printed = printed();
    assertThat(printed.keySet())
        .isEqualTo(
            Arrays.stream(Confidence.values())
                .map(level -> COLUMN + "\t" + level.code())
                .collect(Collectors.toSet()));
    for (Confidence level : Confidence.values()) {
      RightShare share = measured.of(COLUMN, level);
      if (share.all() >= FEWEST) {
        assertThat(printed.get(COLUMN + "\t" + level.code()))
            .as("%s; write the file anew with -DargLine=-Djikenbo.calibrate=true", level)
            .isCloseTo(share.right() / (double) share.all(), within(POINTS));
      }
    }
  }

  private static Calibration measure(List<Hand> hands) {
    Calibration measured = new Calibration(List.of(COLUMN));
    for (Hand hand : hands) {
      Map<Place, ReadPost> posts = ReadPages.of(hand);
      for (Label label : hand.posts()) {
        ReadPost post = posts.get(label.place());
        if (label.isIncident() && post != null && post.isIncident()) {
          Verdict verdict = Verdict.of(Field.ORGANIZATION, label, post);
          confidence(post)
              .ifPresent(
                  level ->
                      measured.add(
                          COLUMN,
                          level,
                          verdict == Verdict.RIGHT || verdict == Verdict.DEFENSIBLE));
        }
      }
    }
    return measured;
  }

  /** Of the value that was read; empty where none was. */
  private static Optional<Confidence> confidence(ReadPost post) {
    CodedPost.Notice notice = post.coded().notice();
    if (notice == null) {
      return Optional.empty();
    }
    return notice.evidence().stream()
        .filter(evidence -> evidence.field().equals(COLUMN))
        .map(Evidence::confidence)
        .findFirst();
  }

  private static Map<String, Double> printed() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .collect(
            Collectors.toMap(
                cells -> cells[0] + "\t" + cells[1],
                cells -> Double.parseDouble(cells[3]) / Math.max(1, Integer.parseInt(cells[2]))));
  }
}
