package jikenbo.report.csv;

import static jikenbo.report.csv.Constraint.atLeast;
import static jikenbo.report.csv.Constraint.like;
import static jikenbo.report.csv.Constraint.oneOf;
import static jikenbo.report.csv.Constraint.required;
import static jikenbo.report.csv.Constraint.unique;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fact.DataType;
import jikenbo.fact.organization.Prefecture;
import org.jspecify.annotations.Nullable;

/** The files that explain the codes, one row for each member in reporting order. */
final class DimensionTables {

  static final Table<Member<Cause>> CAUSES =
      Table.<Member<Cause>>named("dim_cause")
          .text(
              "cause_code",
              of(Cause::code),
              required(),
              unique(),
              oneOf(Cause.values(), Cause::code))
          .text("name_ja", of(Cause::nameJa), required())
          .text("name_en", of(Cause::nameEn), required())
          .integer("sort_order", Member::order, required(), unique(), atLeast(1))
          .text("jnsa", of(Cause::jnsa))
          .text("tsr", of(Cause::tsr))
          .text("veris", of(Cause::veris))
          .key("cause_code");

  static final Table<Member<Method>> METHODS =
      Table.<Member<Method>>named("dim_method")
          .text("method_code", of(Method::code), required(), unique())
          .text("name_ja", of(Method::nameJa), required())
          .text("name_en", of(Method::nameEn), required())
          .integer("sort_order", Member::order, required(), unique(), atLeast(1))
          .text("cause_code", of(method -> method.cause().code()), required())
          .key("method_code")
          .refers("cause_code", "dim_cause");

  static final Table<Member<Sector>> SECTORS =
      Table.<Member<Sector>>named("dim_sector")
          .text(
              "sector_code",
              of(Sector::code),
              required(),
              unique(),
              oneOf(Sector.values(), Sector::code))
          .text("name_ja", of(Sector::nameJa), required())
          .text("name_en", of(Sector::nameEn), required())
          .integer("sort_order", Member::order, required(), unique(), atLeast(1))
          .text("jsic", of(Sector::jsic))
          .key("sector_code");

  static final Table<Member<DataTypeName>> DATA_TYPES =
      Table.<Member<DataTypeName>>named("dim_data_type")
          .text("data_type", of(DataTypeName::code), required(), unique())
          .text("name_ja", of(DataTypeName::nameJa), required())
          .text("name_en", of(DataTypeName::nameEn), required())
          .integer("sort_order", Member::order, required(), unique(), atLeast(1))
          .key("data_type");

  static final Table<Member<Prefecture>> PREFECTURES =
      Table.<Member<Prefecture>>named("dim_prefecture")
          .text("prefecture", of(Prefecture::name), required(), unique())
          .text("name_ja", of(Prefecture::name), required())
          .text("name_en", of(Prefecture::nameEn), required())
          .integer("sort_order", Member::order, required(), unique(), atLeast(1))
          .text("jis_code", of(Prefecture::code), required(), unique(), like("\\d{2}"))
          .key("prefecture");

  private DimensionTables() {}

  static Stream<Member<Cause>> causes() {
    return members(Stream.of(Cause.values()));
  }

  /**
   * Every method of the rule book, and the one that stands where a notice does not tell it. That
   * one occurs with every cause; its own is the unknown one, so that no key is missing.
   */
  static Stream<Member<Method>> methods(RuleBook ruleBook) {
    Method unknown = new Method(Method.UNKNOWN, Cause.UNKNOWN, "不明", "Unknown", true);
    return members(
        Stream.concat(
            ruleBook.methods().stream().filter(method -> !isUnknown(method)), Stream.of(unknown)));
  }

  static Stream<Member<Sector>> sectors() {
    return members(Stream.of(Sector.values()));
  }

  /** Every kind of data, and one for disclosures that name none and so have no row. */
  static Stream<Member<DataTypeName>> dataTypes() {
    return members(
        Stream.concat(
            Stream.of(DataType.values()).map(DataTypeName::of),
            Stream.of(new DataTypeName("unknown", "不明", "Unknown"))));
  }

  static Stream<Member<Prefecture>> prefectures() {
    return members(Prefecture.all().stream());
  }

  private static boolean isUnknown(Method method) {
    return method.code().equals(Method.UNKNOWN);
  }

  private static <T> Stream<Member<T>> members(Stream<T> values) {
    var all = values.toList();
    return IntStream.range(0, all.size()).mapToObj(i -> new Member<>(all.get(i), i + 1));
  }

  private static <T, V> Function<Member<T>, @Nullable V> of(Function<T, @Nullable V> value) {
    return member -> value.apply(member.value());
  }

  /**
   * A row of a dimension.
   *
   * @param value the member
   * @param order its place in reports, from 1
   */
  record Member<T>(T value, int order) {}

  /**
   * A kind of data in words.
   *
   * @param code as the bridge table shows it
   * @param nameJa in Japanese
   * @param nameEn in English
   */
  record DataTypeName(String code, String nameJa, String nameEn) {

    private static DataTypeName of(DataType type) {
      return new DataTypeName(type.code(), type.nameJa(), type.nameEn());
    }
  }
}
