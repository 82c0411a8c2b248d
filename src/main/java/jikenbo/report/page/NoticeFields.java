package jikenbo.report.page;

import static jikenbo.report.page.JsonTable.Field.coded;
import static jikenbo.report.page.JsonTable.Field.plain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.casebook.field.FieldType.Form;
import jikenbo.casebook.field.FieldType.Member;
import org.jspecify.annotations.Nullable;

/** What the page tells of a notice: the fields of the catalogue, and where the notice stands. */
final class NoticeFields {

  /** What the scripts call fields; others are called as their columns, like {@code thirdParty}. */
  private static final Map<Field<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(Catalogue.CASE_NUMBER, "number"),
          Map.entry(Catalogue.PUBLISHED_ON, "published"),
          Map.entry(Catalogue.PUBLISHED_ON_BASIS, "basis"),
          Map.entry(Catalogue.REPORT_MONTH, "month"),
          Map.entry(Catalogue.DETECTED_ON, "detected"),
          Map.entry(Catalogue.CAUSE_CODE, "cause"),
          Map.entry(Catalogue.METHOD_CODE, "method"),
          Map.entry(Catalogue.SECTOR_CODE, "sector"),
          Map.entry(Catalogue.AFFECTED_COUNT, "count"),
          Map.entry(Catalogue.AFFECTED_UNIT, "unit"),
          Map.entry(Catalogue.AFFECTED_QUALIFIER, "qualifier"),
          Map.entry(Catalogue.AFFECTED_CERTAINTY, "certainty"),
          Map.entry(Catalogue.DATA_TYPE, "dataTypes"),
          Map.entry(Catalogue.IS_UPDATE, "update"));

  private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

  private NoticeFields() {}

  /**
   * The fields.
   *
   * @param month the place of a month
   * @param incident the place of an incident, by its id
   */
  static JsonTable<Disclosure> table(
      Function<@Nullable YearMonth, @Nullable Object> month,
      Function<String, @Nullable Object> incident) {
    List<JsonTable.Field<Disclosure>> fields = new ArrayList<>();
    fields.add(plain("id", Disclosure::id));
    fields.add(plain("incident", disclosure -> incident.apply(disclosure.incidentId())));
    fields.add(field(Catalogue.CASE_NUMBER, month));
    fields.add(coded("file", disclosure -> disclosure.source().file()));
    fields.add(plain("line", disclosure -> disclosure.source().line()));
    Catalogue.FIELDS.stream()
        .filter(NoticeFields::standsBehindIds)
        .map(field -> field(field, month))
        .forEach(fields::add);
    fields.add(plain("corrected", Disclosure::corrected));
    return new JsonTable<>(fields);
  }

  /** Codes of local governments are for analysts; readers have their names. */
  private static boolean standsBehindIds(Field<?> field) {
    return field != Catalogue.CASE_NUMBER && field.type() != FieldType.LOCAL_GOVERNMENT;
  }

  private static JsonTable.Field<Disclosure> field(
      Field<?> field, Function<@Nullable YearMonth, @Nullable Object> month) {
    Function<Disclosure, @Nullable Object> value =
        switch (field.type().form()) {
          case TEXT, DAY, NUMBER, FLAG -> field::of;
          case MONTH -> disclosure -> month.apply((YearMonth) field.of(disclosure));
          case CODE -> disclosure -> field.shown(disclosure).orElse(null);
          case CODES -> disclosure -> codes(field, disclosure);
        };
    return recurs(field) ? coded(name(field), value) : plain(name(field), value);
  }

  /** Whether the same texts occur many times. */
  private static boolean recurs(Field<?> field) {
    return field.is(Form.CODE)
        || field.is(Form.CODES)
        || field.type() == FieldType.METHOD
        || field.type() == FieldType.PREFECTURE;
  }

  private static List<String> codes(Field<?> field, Disclosure disclosure) {
    return field.of(disclosure) instanceof Set<?> values
        ? field.type().members().stream()
            .filter(member -> values.contains(member.value()))
            .map(Member::code)
            .toList()
        : List.of();
  }

  private static String name(Field<?> field) {
    String name = NAMES.get(field);
    return name != null
        ? name
        : NEXT_WORD
            .matcher(field.name())
            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }
}
