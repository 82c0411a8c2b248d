package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.CodedNotice;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType.Member;
import jikenbo.casebook.field.FieldValues;
import org.jspecify.annotations.Nullable;

/**
 * The column that keeps a field: codes by the names of their constants, several of them in one
 * text.
 *
 * @param <T> a value
 */
final class NoticeColumn<T> {

  private static final String SEPARATOR = ",";

  private final Field<T> field;
  private final String name;
  private final Map<String, Enum<?>> constants = new LinkedHashMap<>();

  NoticeColumn(Field<T> field) {
    this.field = field;
    this.name = name(field);
    for (Member member : field.type().members()) {
      constants.put(member.value().name(), member.value());
    }
  }

  /** A column of constants is not called a code, and one of several stands in the plural. */
  private static String name(Field<?> field) {
    return switch (field.type().form()) {
      case TEXT, DAY, MONTH, NUMBER, FLAG -> field.name();
      case CODE -> field.name().replaceFirst("_code$", "");
      case CODES -> field.name() + "s";
    };
  }

  /** Its name, also as that of a parameter. */
  String name() {
    return name;
  }

  /** What the column keeps of a notice; null for: not known. */
  @Nullable Object stored(CodedNotice notice) {
    Object value = field.of(notice);
    if (value == null) {
      return null;
    }
    return switch (field.type().form()) {
      case TEXT, DAY, NUMBER, FLAG -> value;
      case MONTH -> value.toString();
      case CODE -> ((Enum<?>) value).name();
      case CODES -> names((Set<?>) value);
    };
  }

  /** Takes the value over from a row. */
  void read(ResultSet row, FieldValues values) throws SQLException {
    Object value =
        switch (field.type().form()) {
          case TEXT -> row.getString(name);
          case DAY -> row.getObject(name, LocalDate.class);
          case MONTH -> month(row.getString(name));
          case NUMBER -> row.getObject(name, Long.class);
          case FLAG -> row.getBoolean(name);
          case CODE -> code(row.getString(name));
          case CODES -> codes(row.getString(name));
        };
    values.put(field, value == null ? null : field.type().cast(value));
  }

  static @Nullable YearMonth month(@Nullable String month) {
    return month == null ? null : YearMonth.parse(month);
  }

  private Enum<?> constant(String stored) {
    return Objects.requireNonNull(constants.get(stored), stored);
  }

  private @Nullable Enum<?> code(@Nullable String stored) {
    return stored == null ? null : constant(stored);
  }

  /** In declared order. */
  private Set<Enum<?>> codes(@Nullable String names) {
    if (names == null) {
      return Set.of();
    }
    Set<Enum<?>> found = new LinkedHashSet<>(constants.values());
    found.retainAll(
        Stream.of(names.split(SEPARATOR, -1)).map(this::constant).collect(Collectors.toSet()));
    return Collections.unmodifiableSet(found);
  }

  private static @Nullable String names(Set<?> values) {
    return values.isEmpty()
        ? null
        : values.stream()
            .map(value -> ((Enum<?>) value).name())
            .sorted()
            .collect(Collectors.joining(SEPARATOR));
  }
}
