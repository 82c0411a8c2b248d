package jikenbo.report.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Rows as JSON arrays, whose names stand once before them.
 *
 * @param <R> what a row is made from
 * @param fields from left to right
 */
record JsonTable<R>(List<Field<R>> fields) {

  /** Writes names and rows. */
  void write(JsonGenerator json, String name, Stream<R> rows, Lexicon lexicon) {
    json.writeObjectPropertyStart(name);
    names(json, "fields", fields.stream());
    names(json, "coded", fields.stream().filter(Field::coded));
    json.writeArrayPropertyStart("rows");
    rows.forEach(row -> writeRow(json, row, lexicon));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeRow(JsonGenerator json, R row, Lexicon lexicon) {
    json.writeStartArray();
    for (Field<R> field : fields) {
      write(json, field.coded(), field.value().apply(row), lexicon);
    }
    json.writeEndArray();
  }

  private static void names(JsonGenerator json, String name, Stream<? extends Field<?>> fields) {
    json.writeArrayPropertyStart(name);
    fields.forEach(field -> json.writeString(field.name()));
    json.writeEndArray();
  }

  private static void write(
      JsonGenerator json, boolean coded, @Nullable Object value, Lexicon lexicon) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(each -> write(json, coded, each, lexicon));
      json.writeEndArray();
    } else if (coded) {
      json.writeNumber(lexicon.number(value.toString()));
    } else if (value instanceof Boolean flag) {
      json.writeNumber(flag ? 1 : 0);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(value.toString());
    }
  }

  /**
   * A field of a row.
   *
   * @param name what the script calls it
   * @param coded whether its text occurs many times, so that a number stands for it
   * @param value text, a number, a day, a truth value or a list of texts; null where not known
   */
  record Field<R>(String name, boolean coded, Function<R, @Nullable Object> value) {

    static <R> Field<R> plain(String name, Function<R, @Nullable Object> value) {
      return new Field<>(name, false, value);
    }

    static <R> Field<R> coded(String name, Function<R, @Nullable Object> value) {
      return new Field<>(name, true, value);
    }
  }
}
