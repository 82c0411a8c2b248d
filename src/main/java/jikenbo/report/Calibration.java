package jikenbo.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jikenbo.casebook.correction.CorrectableField;
import jikenbo.fact.Confidence;
import jikenbo.weigh.PointTable;

/**
 * How often what was read was right, on notices that persons had labelled and, but for names of
 * organisations, that nothing was fitted on. The tests measure it and write its files.
 *
 * @param fields what was measured of each field, by level of confidence
 */
public record Calibration(SortedMap<CorrectableField, Map<Confidence, Measured>> fields) {

  /** What of the program reads values: rules, the models of classes, and ballots. */
  private static final List<String> READERS = List.of("rules", "causes", "sectors", "weighed");

  /** Keeps the map from changes. */
  public Calibration {
    fields = Collections.unmodifiableSortedMap(fields);
  }

  /** What the tests measured last. */
  public static Calibration load() {
    SortedMap<CorrectableField, Map<Confidence, Measured>> fields = new TreeMap<>();
    for (String line : READERS.stream().flatMap(Calibration::lines).toList()) {
      String[] cells = line.split("\t", -1);
      fields
          .computeIfAbsent(
              CorrectableField.ofColumn(cells[0]).orElseThrow(),
              field -> new EnumMap<>(Confidence.class))
          .put(
              Confidence.valueOf(cells[1].toUpperCase(Locale.ROOT)),
              new Measured(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
    }
    return new Calibration(fields);
  }

  private static Stream<String> lines(String reader) {
    return PointTable.load("/jikenbo/report/calibration-%s.tsv".formatted(reader)).lines();
  }

  /** The values of a field, whatever their confidence. */
  public Measured all(CorrectableField field) {
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
