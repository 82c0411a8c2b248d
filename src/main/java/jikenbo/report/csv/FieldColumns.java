package jikenbo.report.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.casebook.field.FieldType.Form;
import jikenbo.casebook.field.FieldType.Member;

/** The columns of {@code disclosures.csv} that follow from the catalogue of fields. */
final class FieldColumns {

  /** Tables that explain what the values of a type are, in the order of the published contract. */
  private static final Map<FieldType<?>, String> DIMENSIONS = dimensions();

  private FieldColumns() {}

  private static Map<FieldType<?>, String> dimensions() {
    Map<FieldType<?>, String> dimensions = new LinkedHashMap<>();
    dimensions.put(FieldType.DAY, "dim_date");
    dimensions.put(FieldType.PREFECTURE, "dim_prefecture");
    dimensions.put(FieldType.MONTH, "dim_month");
    dimensions.put(FieldType.CAUSE, "dim_cause");
    dimensions.put(FieldType.METHOD, "dim_method");
    dimensions.put(FieldType.SECTOR, "dim_sector");
    return dimensions;
  }

  /** Columns of these fields, but for those that do not stand in one column. */
  static List<Column<Disclosure>> of(List<Field<?>> fields) {
    return fields.stream()
        .filter(field -> !field.is(Form.CODES))
        .map(FieldColumns::column)
        .toList();
  }

  private static Column<Disclosure> column(Field<?> field) {
    return new Column<>(
        field.name(),
        type(field),
        disclosure -> field.shown(disclosure).orElse(null),
        constraints(field));
  }

  /** Which columns point to which tables. */
  static List<ForeignKey> references() {
    return DIMENSIONS.entrySet().stream()
        .flatMap(
            dimension ->
                Catalogue.ofType(dimension.getKey()).stream()
                    .map(field -> new ForeignKey(field.name(), dimension.getValue())))
        .toList();
  }

  private static Column.Type type(Field<?> field) {
    return switch (field.type().form()) {
      case TEXT, CODE, CODES -> Column.Type.STRING;
      case DAY -> Column.Type.DATE;
      case MONTH -> Column.Type.YEARMONTH;
      case NUMBER -> Column.Type.INTEGER;
      case FLAG -> Column.Type.BOOLEAN;
    };
  }

  private static List<Constraint> constraints(Field<?> field) {
    List<Constraint> constraints = new ArrayList<>();
    if (field.isRequired()) {
      constraints.add(Constraint.required());
    }
    if (field.is(Form.CODE)) {
      constraints.add(Constraint.oneOf(field.type().members().stream().map(Member::code)));
    }
    if (field.type() == FieldType.CASE_NUMBER) {
      constraints.add(FactTables.CASE_NUMBER);
    }
    if (field.type() == FieldType.LOCAL_GOVERNMENT) {
      constraints.add(Constraint.like("\\d{6}"));
    }
    if (field.type() == FieldType.COUNT) {
      constraints.add(Constraint.atLeast(1));
    }
    return constraints;
  }
}
