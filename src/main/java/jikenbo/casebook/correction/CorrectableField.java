package jikenbo.casebook.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jikenbo.casebook.Disclosure;
import jikenbo.fact.Affected;
import jikenbo.fact.NoticeFacts;
import org.jspecify.annotations.Nullable;

/**
 * A column of {@code disclosures.csv} that a person can correct. The others are ids, places, or
 * follow from these.
 */
public enum CorrectableField {
  ORGANIZATION,
  TITLE,
  CASE_NUMBER,
  PUBLISHED_ON,
  REPORT_MONTH,
  OCCURRED_FROM,
  OCCURRED_TO,
  DETECTED_ON,
  CAUSE_CODE,
  METHOD_CODE,
  SECTOR_CODE,
  PREFECTURE,
  LOCAL_GOVERNMENT_CODE,
  THIRD_PARTY,
  AFFECTED_COUNT,
  AFFECTED_UNIT,
  AFFECTED_QUALIFIER,
  AFFECTED_CERTAINTY,
  IS_UPDATE;

  /** The name of the column. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this column, or empty when there is none that can be corrected. */
  public static Optional<CorrectableField> ofColumn(String column) {
    return Arrays.stream(values()).filter(field -> field.column().equals(column)).findFirst();
  }

  /** The value as the column shows it; empty for: not known. */
  Optional<String> of(Disclosure disclosure) {
    NoticeFacts facts = disclosure.facts();
    return switch (this) {
      case ORGANIZATION -> shown(facts.organization());
      case TITLE -> shown(facts.title());
      case CASE_NUMBER -> shown(facts.caseNumber());
      case PUBLISHED_ON -> shown(facts.publishedOn());
      case REPORT_MONTH -> shown(facts.reportMonth());
      case OCCURRED_FROM -> shown(facts.occurredFrom());
      case OCCURRED_TO -> shown(facts.occurredTo());
      case DETECTED_ON -> shown(facts.detectedOn());
      case CAUSE_CODE -> shown(disclosure.codes().cause().code());
      case METHOD_CODE -> shown(disclosure.codes().methodCode());
      case SECTOR_CODE -> shown(disclosure.codes().sector().code());
      case PREFECTURE -> shown(facts.prefecture());
      case LOCAL_GOVERNMENT_CODE -> shown(facts.localGovernmentCode());
      case THIRD_PARTY -> shown(facts.thirdParty());
      case AFFECTED_COUNT -> affected(facts, Affected::count);
      case AFFECTED_UNIT -> affected(facts, affected -> affected.unit().code());
      case AFFECTED_QUALIFIER -> affected(facts, affected -> affected.qualifier().code());
      case AFFECTED_CERTAINTY -> affected(facts, affected -> affected.certainty().code());
      case IS_UPDATE -> shown(facts.update());
    };
  }

  private static Optional<String> affected(NoticeFacts facts, Function<Affected, Object> part) {
    return Optional.ofNullable(facts.affected()).map(part).map(Object::toString);
  }

  private static Optional<String> shown(@Nullable Object value) {
    return Optional.ofNullable(value).map(Object::toString);
  }
}
