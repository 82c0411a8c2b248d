package jikenbo.casebook.correction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Identity;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected;
import jikenbo.fact.Confidence;
import jikenbo.fact.NoticeFacts;
import org.jspecify.annotations.Nullable;

/** The values of one disclosure as its columns show them, to be overruled one by one. */
final class FactSheet {

  private final Disclosure coded;
  private final Map<CorrectableField, String> values = new EnumMap<>(CorrectableField.class);

  /** Begins with what the rules gave. */
  FactSheet(Disclosure coded) {
    this.coded = coded;
    for (CorrectableField field : CorrectableField.values()) {
      put(field, field.of(coded));
    }
  }

  /** The value that stands now; empty for: not known. */
  Optional<String> get(CorrectableField field) {
    return Optional.ofNullable(values.get(field));
  }

  /** Writes a value that the vocabulary allows. */
  void put(CorrectableField field, Optional<String> value) {
    value.ifPresentOrElse(known -> values.put(field, known), () -> values.remove(field));
  }

  /** Whether another value stands now than the rules gave. */
  boolean changed(CorrectableField field) {
    return !get(field).equals(field.of(coded));
  }

  /** The disclosure with the values that stand now, marked as corrected. */
  Disclosure disclosure() {
    String number = values.get(CorrectableField.CASE_NUMBER);
    return new Disclosure(
        coded.id(),
        changed(CorrectableField.CASE_NUMBER)
            ? Identity.incident(coded.id(), number)
            : coded.incidentId(),
        coded.source(),
        facts(),
        codes(),
        true,
        coded.imprint());
  }

  private NoticeFacts facts() {
    boolean redated =
        changed(CorrectableField.PUBLISHED_ON) || changed(CorrectableField.REPORT_MONTH);
    return new NoticeFacts(
        values.get(CorrectableField.CASE_NUMBER),
        values.get(CorrectableField.ORGANIZATION),
        known(CorrectableField.TITLE),
        day(CorrectableField.PUBLISHED_ON),
        redated ? PublishedOnBasis.CORRECTION : coded.facts().publishedOnBasis(),
        get(CorrectableField.REPORT_MONTH).map(YearMonth::parse).orElse(null),
        day(CorrectableField.OCCURRED_FROM),
        day(CorrectableField.OCCURRED_TO),
        day(CorrectableField.DETECTED_ON),
        affected(),
        values.get(CorrectableField.THIRD_PARTY),
        coded.facts().dataTypes(),
        Boolean.parseBoolean(known(CorrectableField.IS_UPDATE)),
        values.get(CorrectableField.PREFECTURE),
        values.get(CorrectableField.LOCAL_GOVERNMENT_CODE));
  }

  private Codes codes() {
    Codes codes = coded.codes();
    return new Codes(
        Cause.ofCode(known(CorrectableField.CAUSE_CODE)).orElseThrow(),
        changed(CorrectableField.CAUSE_CODE) ? Confidence.HIGH : codes.causeConfidence(),
        known(CorrectableField.METHOD_CODE),
        Sector.ofCode(known(CorrectableField.SECTOR_CODE)).orElseThrow(),
        changed(CorrectableField.SECTOR_CODE) ? Confidence.HIGH : codes.sectorConfidence());
  }

  /** A count that nobody describes otherwise is one of persons, exact and possible. */
  private @Nullable Affected affected() {
    String count = values.get(CorrectableField.AFFECTED_COUNT);
    if (count == null) {
      return null;
    }
    Optional<String> unit = get(CorrectableField.AFFECTED_UNIT);
    Optional<String> qualifier = get(CorrectableField.AFFECTED_QUALIFIER);
    Optional<String> certainty = get(CorrectableField.AFFECTED_CERTAINTY);
    return new Affected(
        Long.parseLong(count),
        Stream.of(Affected.Unit.values())
            .filter(one -> unit.equals(Optional.of(one.code())))
            .findFirst()
            .orElse(Affected.Unit.PERSONS),
        Stream.of(Affected.Qualifier.values())
            .filter(one -> qualifier.equals(Optional.of(one.code())))
            .findFirst()
            .orElse(Affected.Qualifier.EXACT),
        Stream.of(Affected.Certainty.values())
            .filter(one -> certainty.equals(Optional.of(one.code())))
            .findFirst()
            .orElse(Affected.Certainty.POSSIBLE));
  }

  private @Nullable LocalDate day(CorrectableField field) {
    return get(field).map(LocalDate::parse).orElse(null);
  }

  private String known(CorrectableField field) {
    return get(field)
        .orElseThrow(() -> new IllegalStateException(field.column() + " cannot be unknown"));
  }
}
