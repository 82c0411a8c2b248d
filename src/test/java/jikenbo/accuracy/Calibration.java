package jikenbo.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.fact.Confidence;

/** How right each level of confidence was on hands that were left out of the fit, by column. */
public final class Calibration {

  private static final Path FOLDER = Path.of("src/main/resources/jikenbo/report");

  private final Map<String, Map<Confidence, RightShare>> levels = new LinkedHashMap<>();

  /** Of these columns, in the order of the table. */
  public Calibration(List<String> columns) {
    for (String column : columns) {
      Map<Confidence, RightShare> own = new EnumMap<>(Confidence.class);
      for (Confidence level : Confidence.values()) {
        own.put(level, new RightShare());
      }
      levels.put(column, own);
    }
  }

  /** Counts a value. */
  public void add(String column, Confidence level, boolean right) {
    of(column, level).add(right);
  }

  /** Counts all that another one counted, of the same columns. */
  public void add(Calibration other) {
    other.levels.forEach(
        (column, own) -> own.forEach((level, share) -> of(column, level).add(share)));
  }

  /** How many values of a level were right. */
  public RightShare of(String column, Confidence level) {
    return Objects.requireNonNull(Objects.requireNonNull(levels.get(column), column).get(level));
  }

  /**
   * Writes the table that the workbook prints.
   *
   * @param name of the file
   * @param test that measures it
   */
  public void write(String name, Class<?> test) throws IOException {
    write(
        FOLDER.resolve(name),
        """
        # Field, level of confidence, values read, right ones among them; each hand read by weights fitted on the others.
        #   mvn test -Dtest=%s -DargLine=-Djikenbo.cross=true
        """
            .formatted(test.getSimpleName()));
  }

  /** Writes the table below a comment that says how it was measured. */
  void write(Path file, String comment) throws IOException {
    StringBuilder text = new StringBuilder(comment);
    levels.forEach(
        (column, own) ->
            own.forEach(
                (level, share) ->
                    text.append(
                        "%s\t%s\t%d\t%d\n"
                            .formatted(column, level.code(), share.all(), share.right()))));
    Files.writeString(file, text.toString());
  }

  @Override
  public String toString() {
    return levels.toString();
  }
}
