package jikenbo.casebook.correction;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jikenbo.casebook.ReviewedValue;

/**
 * How often the rules were right about a field, as far as persons looked.
 *
 * @param field the field
 * @param reviewed values that a person overruled or confirmed
 * @param right those of them that were confirmed
 */
public record FieldAccuracy(CorrectableField field, int reviewed, int right) {

  /**
   * Counts reviewed values.
   *
   * @param values what persons reviewed; closed
   * @return the fields of which at least one value was reviewed, in their declared order
   */
  public static List<FieldAccuracy> of(Stream<ReviewedValue> values) {
    Map<CorrectableField, FieldAccuracy> counts = new EnumMap<>(CorrectableField.class);
    try (values) {
      values.forEach(
          value -> {
            CorrectableField field = CorrectableField.ofColumn(value.field()).orElseThrow();
            int right = value.overruled() ? 0 : 1;
            counts.merge(field, new FieldAccuracy(field, 1, right), FieldAccuracy::plus);
          });
    }
    return Arrays.stream(CorrectableField.values())
        .map(counts::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private FieldAccuracy plus(FieldAccuracy other) {
    return new FieldAccuracy(field, reviewed + other.reviewed, right + other.right);
  }
}
