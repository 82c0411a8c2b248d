package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
      Path.of("src/main/resources/jikenbo/report/workbook/calibration-rules.tsv");

  /**
   * Fields that rules read alone, and their columns; how right weighed ones are is for the tests
   * that leave out each hand in turn.
   */
  private static final Map<Field, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put(Field.ORGANIZATION, "organization");
  }

  /** Fewer values than this tell nothing of a share. */
  private static final int FEWEST = 20;

  private static final double POINTS = 0.05;

  @Test
  void printedAccuracyOfEveryLevelIsThatOfTheLabelledNotices() throws IOException {
    Map<String, Tally> levels = measure(Hands.forFitting());
    if (Boolean.getBoolean("jikenbo.calibrate")) {
      write(levels);
    }

    Map<String, Double> printed = printed();
    assertThat(printed.keySet()).isEqualTo(levels.keySet());
    levels.forEach(
        (level, tally) -> {
          if (values(tally) >= FEWEST) {
            assertThat(printed.get(level))
                .as("%s; write the file anew with -DargLine=-Djikenbo.calibrate=true", level)
                .isCloseTo(right(tally) / (double) values(tally), within(POINTS));
          }
        });
  }

  private static Map<String, Tally> measure(List<Hand> hands) {
    Map<String, Tally> levels = new LinkedHashMap<>();
    for (String column : COLUMNS.values()) {
      for (Confidence level : Confidence.values()) {
        levels.put(column + "\t" + level.code(), new Tally());
      }
    }
    for (Hand hand : hands) {
      Map<Place, ReadPost> posts = ReadPages.of(hand);
      for (Label label : hand.posts()) {
        ReadPost post = posts.get(label.place());
        if (label.isIncident() && post != null && post.isIncident()) {
          COLUMNS.forEach(
              (field, column) ->
                  confidence(post, column)
                      .map(level -> levels.get(column + "\t" + level.code()))
                      .ifPresent(tally -> tally.add(true, Verdict.of(field, label, post))));
        }
      }
    }
    return levels;
  }

  /** Of the value that was read; empty where none was. */
  private static Optional<Confidence> confidence(ReadPost post, String column) {
    CodedPost.Notice notice = post.coded().notice();
    if (notice == null) {
      return Optional.empty();
    }
    return notice.evidence().stream()
        .filter(evidence -> evidence.field().equals(column))
        .map(Evidence::confidence)
        .findFirst();
  }

  private static int values(Tally tally) {
    int all = 0;
    for (Verdict verdict : Verdict.values()) {
      all += tally.count(true, verdict);
    }
    return all;
  }

  private static int right(Tally tally) {
    return tally.count(true, Verdict.RIGHT) + tally.count(true, Verdict.DEFENSIBLE);
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

  private static void write(Map<String, Tally> levels) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # Field, level of confidence, values read, right ones among them; on the labelled notices. Measured by
            #   mvn test -Dtest=CalibrationTest -DargLine=-Djikenbo.calibrate=true
            """);
    levels.forEach(
        (level, tally) -> text.append(level + "\t" + values(tally) + "\t" + right(tally) + "\n"));
    Files.writeString(FILE, text.toString());
  }
}
