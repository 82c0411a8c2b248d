package jikenbo.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.fact.Confidence;
import jikenbo.weigh.PointTable;

/**
 * How often what was read was right, on notices that persons had labelled and, but for names of
 * organisations, that nothing was fitted on. The tests measure it and write its files.
 *
 * @param fields what was measured of each field, by level of confidence; in the order of the
 *     catalogue
 */
public record Calibration(Map<Field<?>, Map<Confidence, Measured>> fields) {

  /** What of the program reads values: rules, the models of classes, and ballots. */
  private static final List<String> READERS = List.of("rules", "causes", "sectors", "weighed");

  /** Copies the map. */
  public Calibration {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** What the tests measured last. */
  public static Calibration load() {
    Map<Field<?>, Map<Confidence, Measured>> fields = new LinkedHashMap<>();
    Catalogue.CORRECTABLE.forEach(field -> fields.put(field, new EnumMap<>(Confidence.class)));
    for (String line : READERS.stream().flatMap(Calibration::lines).toList()) {
      String[] cells = line.split("\t", -1);
      Map<Confidence, Measured> levels =
          Objects.requireNonNull(fields.get(Catalogue.correctable(cells[0]).orElseThrow()));
      levels.put(
          Confidence.valueOf(cells[1].toUpperCase(Locale.ROOT)),
          new Measured(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
    }
    fields.values().removeIf(Map::isEmpty);
    return new Calibration(fields);
  }

  private static Stream<String> lines(String reader) {
    return PointTable.load("/jikenbo/report/calibration-%s.tsv".formatted(reader)).lines();
  }

  /** The values of a field, whatever their confidence. */
  public Measured all(Field<?> field) {
    return fields.getOrDefault(field, Map.of()).values().stream()
        .reduce(Measured.NONE, Measured::plus);
  }

  /**
   * Values that were compared with labels.
   *
   * @param values how many were read
   * @param right how many of them were as labelled or defensible
   */
  public record Measured(int values, int right) {

    /** Of what was not measured. */
    public static final Measured NONE = new Measured(0, 0);

    Measured plus(Measured other) {
      return new Measured(values + other.values, right + other.right);
    }

    /** The part that was right, from 0 to 1; NaN where there is no value. */
    public double share() {
      return right / (double) values;
    }
  }
}
