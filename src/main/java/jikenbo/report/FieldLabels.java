package jikenbo.report;

import java.util.List;
import java.util.Objects;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.casebook.field.FieldType.Form;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.report.dictionary.Dictionary;
import jikenbo.report.dictionary.TableWords.ColumnWords;
import org.jspecify.annotations.Nullable;

/** Fields and their values in the words of a Japanese reader. */
public final class FieldLabels {

  private static final String TABLE = "disclosures";
  private static final Dictionary DICTIONARY = new Dictionary(List.of(TABLE));

  private FieldLabels() {}

  /** The name of a field. */
  public static String name(Field<?> field) {
    return words(field).name();
  }

  /** A truth value of a field. */
  public static String state(Field<?> field, boolean value) {
    return Objects.requireNonNull(words(field).states(), field.name()).of(value);
  }

  private static ColumnWords words(Field<?> field) {
    return DICTIONARY.of(TABLE, field.name());
  }

  /** A value as the column shows it; null for: not known. */
  public static String value(Field<?> field, @Nullable String value) {
    if (value == null) {
      return "不明";
    }
    if (field.type() == FieldType.CAUSE) {
      return Cause.ofCode(value).map(Cause::nameJa).orElse(value);
    }
    if (field.type() == FieldType.SECTOR) {
      return Sector.ofCode(value).map(Sector::nameJa).orElse(value);
    }
    return field.is(Form.FLAG) ? state(field, Boolean.parseBoolean(value)) : value;
  }
}
