package jikenbo.casebook.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jikenbo.casebook.CodedNotice;
import org.jspecify.annotations.Nullable;

/**
 * The values of one notice, to be overruled one by one; {@link Catalogue} makes facts and codes of
 * them. Not safe for threads.
 */
public final class FieldValues {

  private final Map<Field<?>, Object> values = new HashMap<>();

  /** Every value that is kept of a notice. */
  public static FieldValues of(CodedNotice notice) {
    FieldValues values = new FieldValues();
    Catalogue.KEPT.forEach(field -> values.take(field, notice));
    return values;
  }

  private <T> void take(Field<T> field, CodedNotice notice) {
    put(field, field.of(notice));
  }

  /** The value that stands now; null for: not known. */
  public <T> @Nullable T get(Field<T> field) {
    Object value = values.get(field);
    return value == null ? null : field.type().cast(value);
  }

  /** The value as its column shows it; empty for: not known. */
  public <T> Optional<String> shown(Field<T> field) {
    return Optional.ofNullable(get(field)).map(field.type()::text);
  }

  /** Puts a value in the place of the former one; null for: not known. */
  public <T> FieldValues put(Field<T> field, @Nullable T value) {
    if (value == null) {
      values.remove(field);
    } else {
      values.put(field, value);
    }
    return this;
  }

  /** Puts the value that a column shows so; empty for: not known. */
  public <T> void putShown(Field<T> field, Optional<String> shown) {
    put(field, shown.map(field.type()::value).orElse(null));
  }

  /**
   * A value that no disclosure is without.
   *
   * @throws IllegalStateException where it is not known
   */
  <T> T known(Field<T> field) {
    T value = get(field);
    if (value == null) {
      throw new IllegalStateException(field + " cannot be unknown");
    }
    return value;
  }
}
