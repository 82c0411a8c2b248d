package jikenbo.casebook.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Affected.Qualifier;
import jikenbo.fact.Affected.Unit;
import jikenbo.fact.Confidence;
import jikenbo.fact.DataType;
import jikenbo.fact.NoticeFacts;
import org.jspecify.annotations.Nullable;

/**
 * Every fact of a disclosure, described once: its name, its type, and how it is got from a notice.
 * What is kept, published, corrected and compared follows from here; {@link #facts} and {@link
 * #codes} are the way back.
 */
public final class Catalogue {

  public static final Field<String> ORGANIZATION =
      told("organization", FieldType.TEXT, NoticeFacts::organization);
  public static final Field<String> TITLE =
      told("title", FieldType.TEXT, NoticeFacts::title).required();
  public static final Field<String> CASE_NUMBER =
      told("case_number", FieldType.CASE_NUMBER, NoticeFacts::caseNumber);
  public static final Field<LocalDate> PUBLISHED_ON =
      told("published_on", FieldType.DAY, NoticeFacts::publishedOn);
  public static final Field<PublishedOnBasis> PUBLISHED_ON_BASIS =
      told(
              "published_on_basis",
              FieldType.code(PublishedOnBasis.values(), PublishedOnBasis::code),
              NoticeFacts::publishedOnBasis)
          .ground();
  public static final Field<YearMonth> REPORT_MONTH =
      told("report_month", FieldType.MONTH, NoticeFacts::reportMonth);
  public static final Field<LocalDate> OCCURRED_FROM =
      told("occurred_from", FieldType.DAY, NoticeFacts::occurredFrom);
  public static final Field<LocalDate> OCCURRED_TO =
      told("occurred_to", FieldType.DAY, NoticeFacts::occurredTo);
  public static final Field<LocalDate> DETECTED_ON =
      told("detected_on", FieldType.DAY, NoticeFacts::detectedOn);
  public static final Field<Long> DAYS_TO_DETECT =
      told("days_to_detect", FieldType.DAYS, NoticeFacts::daysToDetect).derived();
  public static final Field<Long> DAYS_TO_DISCLOSE =
      told("days_to_disclose", FieldType.DAYS, NoticeFacts::daysToDisclose).derived();
  public static final Field<Cause> CAUSE_CODE =
      coded("cause_code", FieldType.CAUSE, Codes::cause).required();
  public static final Field<Confidence> CAUSE_CONFIDENCE =
      coded("cause_confidence", FieldType.CONFIDENCE, Codes::causeConfidence).ground();
  public static final Field<String> METHOD_CODE =
      coded("method_code", FieldType.METHOD, Codes::methodCode).required();
  public static final Field<Sector> SECTOR_CODE =
      coded("sector_code", FieldType.SECTOR, Codes::sector).required();
  public static final Field<Confidence> SECTOR_CONFIDENCE =
      coded("sector_confidence", FieldType.CONFIDENCE, Codes::sectorConfidence).ground();
  public static final Field<String> PREFECTURE =
      told("prefecture", FieldType.PREFECTURE, NoticeFacts::prefecture);
  public static final Field<String> LOCAL_GOVERNMENT_CODE =
      told("local_government_code", FieldType.LOCAL_GOVERNMENT, NoticeFacts::localGovernmentCode);
  public static final Field<String> THIRD_PARTY =
      told("third_party", FieldType.TEXT, NoticeFacts::thirdParty);
  public static final Field<Long> AFFECTED_COUNT =
      counted("affected_count", FieldType.COUNT, Affected::count);
  public static final Field<Unit> AFFECTED_UNIT =
      counted("affected_unit", FieldType.code(Unit.values(), Unit::code), Affected::unit);
  public static final Field<Qualifier> AFFECTED_QUALIFIER =
      counted(
          "affected_qualifier",
          FieldType.code(Qualifier.values(), Qualifier::code),
          Affected::qualifier);
  public static final Field<Certainty> AFFECTED_CERTAINTY =
      counted(
          "affected_certainty",
          FieldType.code(Certainty.values(), Certainty::code),
          Affected::certainty);
  public static final Field<Set<DataType>> DATA_TYPE =
      told("data_type", FieldType.codes(DataType.values(), DataType::code), NoticeFacts::dataTypes)
          .required();
  public static final Field<Boolean> IS_UPDATE =
      told("is_update", FieldType.FLAG, NoticeFacts::update).required();

  /** All of them, in the order in which they are told. */
  public static final List<Field<?>> FIELDS =
      List.of(
          ORGANIZATION,
          TITLE,
          CASE_NUMBER,
          PUBLISHED_ON,
          PUBLISHED_ON_BASIS,
          REPORT_MONTH,
          OCCURRED_FROM,
          OCCURRED_TO,
          DETECTED_ON,
          DAYS_TO_DETECT,
          DAYS_TO_DISCLOSE,
          CAUSE_CODE,
          CAUSE_CONFIDENCE,
          METHOD_CODE,
          SECTOR_CODE,
          SECTOR_CONFIDENCE,
          PREFECTURE,
          LOCAL_GOVERNMENT_CODE,
          THIRD_PARTY,
          AFFECTED_COUNT,
          AFFECTED_UNIT,
          AFFECTED_QUALIFIER,
          AFFECTED_CERTAINTY,
          DATA_TYPE,
          IS_UPDATE);

  /** Those that a store keeps; the others follow from them. */
  public static final List<Field<?>> KEPT =
      FIELDS.stream().filter(field -> field.role() != Field.Role.DERIVED).toList();

  /** Those that a person can correct; they are also what issues are compared in. */
  public static final List<Field<?>> CORRECTABLE =
      FIELDS.stream()
          .filter(field -> field.role() == Field.Role.FACT && !field.is(FieldType.Form.CODES))
          .toList();

  /** Those of which evidence is told; sets come last. */
  public static final List<Field<?>> WITH_EVIDENCE =
      Stream.concat(
              CORRECTABLE.stream(), FIELDS.stream().filter(field -> field.is(FieldType.Form.CODES)))
          .toList();

  private Catalogue() {}

  /** The field that can be corrected under a name; empty when there is none. */
  public static Optional<Field<?>> correctable(String name) {
    return CORRECTABLE.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The fields of a type. */
  @SuppressWarnings("unchecked") // a field has the values of its type
  public static <T> List<Field<T>> ofType(FieldType<T> type) {
    return FIELDS.stream()
        .filter(field -> field.type() == type)
        .map(field -> (Field<T>) field)
        .toList();
  }

  /**
   * The facts that these values are.
   *
   * @throws IllegalStateException where one is not known that always is
   */
  public static NoticeFacts facts(FieldValues values) {
    return new NoticeFacts(
        values.get(CASE_NUMBER),
        values.get(ORGANIZATION),
        values.known(TITLE),
        values.get(PUBLISHED_ON),
        values.known(PUBLISHED_ON_BASIS),
        values.get(REPORT_MONTH),
        values.get(OCCURRED_FROM),
        values.get(OCCURRED_TO),
        values.get(DETECTED_ON),
        affected(values),
        values.get(THIRD_PARTY),
        values.known(DATA_TYPE),
        values.known(IS_UPDATE),
        values.get(PREFECTURE),
        values.get(LOCAL_GOVERNMENT_CODE));
  }

  /** A count that nobody describes otherwise is one of persons, exact and possible. */
  private static @Nullable Affected affected(FieldValues values) {
    Long count = values.get(AFFECTED_COUNT);
    return count == null
        ? null
        : new Affected(
            count,
            Objects.requireNonNullElse(values.get(AFFECTED_UNIT), Unit.PERSONS),
            Objects.requireNonNullElse(values.get(AFFECTED_QUALIFIER), Qualifier.EXACT),
            Objects.requireNonNullElse(values.get(AFFECTED_CERTAINTY), Certainty.POSSIBLE));
  }

  /**
   * The classes that these values are.
   *
   * @throws IllegalStateException where one is not known
   */
  public static Codes codes(FieldValues values) {
    return new Codes(
        values.known(CAUSE_CODE),
        values.known(CAUSE_CONFIDENCE),
        values.known(METHOD_CODE),
        values.known(SECTOR_CODE),
        values.known(SECTOR_CONFIDENCE));
  }

  private static <T> Field<T> told(
      String name, FieldType<T> type, Function<NoticeFacts, @Nullable T> value) {
    return Field.fact(name, type, notice -> value.apply(notice.facts()));
  }

  private static <T> Field<T> coded(String name, FieldType<T> type, Function<Codes, T> value) {
    return Field.fact(name, type, notice -> value.apply(notice.codes()));
  }

  private static <T> Field<T> counted(String name, FieldType<T> type, Function<Affected, T> value) {
    return Field.fact(
        name,
        type,
        notice -> {
          Affected affected = notice.facts().affected();
          return affected == null ? null : value.apply(affected);
        });
  }
}
