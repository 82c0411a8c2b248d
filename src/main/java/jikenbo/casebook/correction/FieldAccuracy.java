package jikenbo.casebook.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jikenbo.casebook.ReviewedValue;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;

/**
 * How often the rules were right about a field, as far as persons looked.
 *
 * @param field the field
 * @param reviewed values that a person overruled or confirmed
 * @param right those of them that were confirmed
 */
public record FieldAccuracy(Field<?> field, int reviewed, int right) {

  /**
   * Counts reviewed values.
   *
   * @param values what persons reviewed; closed
   * @return the fields of which at least one value was reviewed, in the order of the catalogue
   */
  public static List<FieldAccuracy> of(Stream<ReviewedValue> values) {
    Map<Field<?>, FieldAccuracy> counts = new HashMap<>();
    try (values) {
      values.forEach(
          value -> {
            Field<?> field = Catalogue.correctable(value.field()).orElseThrow();
            int right = value.overruled() ? 0 : 1;
            counts.merge(field, new FieldAccuracy(field, 1, right), FieldAccuracy::plus);
          });
    }
    return Catalogue.CORRECTABLE.stream().map(counts::get).filter(Objects::nonNull).toList();
  }

  private FieldAccuracy plus(FieldAccuracy other) {
    return new FieldAccuracy(field, reviewed + other.reviewed, right + other.right);
  }
}
