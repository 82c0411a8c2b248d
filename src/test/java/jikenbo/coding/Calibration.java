package jikenbo.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jikenbo.fact.Confidence;

/** How right each level of confidence was on hands that were left out of the fit. */
final class Calibration {

  private static final Path FOLDER = Path.of("src/main/resources/jikenbo/report/workbook");

  private final Map<Confidence, RightShare> levels = new EnumMap<>(Confidence.class);

  Calibration() {
    for (Confidence level : Confidence.values()) {
      levels.put(level, new RightShare());
    }
  }

  void add(Confidence level, boolean right) {
    of(level).add(right);
  }

  double percent(Confidence level) {
    return of(level).percent();
  }

  private RightShare of(Confidence level) {
    return Objects.requireNonNull(levels.get(level));
  }

  /**
   * Writes the table that the workbook prints.
   *
   * @param name of the file
   * @param column that was measured
   * @param test that measures it
   */
  void write(String name, String column, Class<?> test) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # Field, level of confidence, values read, right ones among them; each hand read by weights fitted on the others.
            #   mvn test -Dtest=%s -DargLine=-Djikenbo.cross=true
            """
                .formatted(test.getSimpleName()));
    levels.forEach(
        (level, share) ->
            text.append(
                "%s\t%s\t%d\t%d\n".formatted(column, level.code(), share.all(), share.right())));
    Files.writeString(FOLDER.resolve(name), text.toString());
  }

  @Override
  public String toString() {
    return levels.toString();
  }
}
