package jikenbo.report.workbook.list;

import java.util.Set;
import java.util.function.Function;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.report.FieldLabels;
import jikenbo.report.Labels;
import jikenbo.report.MethodNames;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import org.jspecify.annotations.Nullable;

/**
 * A column of 一覧.
 *
 * @param head its name, which the table repeats
 * @param width in digits of standard size
 * @param look of its cells
 * @param value for a disclosure: text, a number, a day or a month; null where it is not known
 */
record ListColumn(
    String head, double width, Look look, Function<Disclosure, @Nullable Object> value) {

  /** The head of the column whose cells lead to the address that they show. */
  static final String ADDRESS = "出典URL";

  /** Types whose words are long. */
  private static final Set<FieldType<?>> LONG =
      Set.of(FieldType.TEXT, FieldType.METHOD, FieldType.CAUSE, FieldType.SECTOR);

  /** The column of a field, with codes in words. */
  static ListColumn of(Field<?> field, String head, double width, MethodNames methods) {
    return new ListColumn(
        head,
        width,
        look(field.type()),
        disclosure -> {
          Object value = field.of(disclosure);
          return value == null ? null : shown(field, value, methods);
        });
  }

  private static Look look(FieldType<?> type) {
    return switch (type.form()) {
      case TEXT, FLAG, CODE, CODES ->
          LONG.contains(type) ? Look.CELL.wrapped() : Look.CELL.centred();
      case DAY -> Look.CELL.format(Look.DAY).centred();
      case MONTH -> Look.CELL.format(Look.MONTH).centred();
      case NUMBER -> Look.CELL.format(Look.COUNT);
    };
  }

  private static Object shown(Field<?> field, Object value, MethodNames methods) {
    return switch (field.type().form()) {
      case TEXT -> field.type() == FieldType.METHOD ? methods.of((String) value) : value;
      case FLAG -> FieldLabels.state(field, (Boolean) value);
      case CODE -> Labels.of((Enum<?>) value);
      case DAY, MONTH, NUMBER, CODES -> value;
    };
  }

  /** Whether its cells lead to the address that they show. */
  boolean isAddress() {
    return head.equals(ADDRESS);
  }

  /** Its width in points. */
  double points() {
    return width * Canvas.POINTS_PER_UNIT;
  }
}
