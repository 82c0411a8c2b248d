package jikenbo.casebook.correction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Identity;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType;
import jikenbo.casebook.field.FieldValues;
import jikenbo.coding.Method;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Confidence;

/** Applies the corrections of one disclosure, and tells which cannot be applied. */
final class Corrector {

  private final Vocabulary vocabulary;
  private final Disclosure coded;
  private final FieldValues sheet;
  private final Map<Field<?>, Accepted> accepted = new HashMap<>();
  private final List<ReviewItem> problems = new ArrayList<>();

  private Corrector(Vocabulary vocabulary, Disclosure coded) {
    this.vocabulary = vocabulary;
    this.coded = coded;
    this.sheet = FieldValues.of(coded);
  }

  /**
   * Applies corrections in their order; of several for one field the last one stands.
   *
   * @param coded the disclosure as the rules coded it
   */
  static CorrectionOutcome apply(
      Vocabulary vocabulary, Disclosure coded, List<Correction> corrections) {
    Corrector corrector = new Corrector(vocabulary, coded);
    corrections.forEach(corrector::accept);
    corrector.checkTogether();
    corrector.write();
    corrector.checkDays();
    return corrector.outcome();
  }

  private void accept(Correction correction) {
    Optional<Field<?>> field = Catalogue.correctable(correction.field());
    if (field.isEmpty()) {
      problems.add(
          CorrectionProblem.notAllowed(
              correction, coded.id(), "「" + correction.field() + "」は訂正できる列ではありません"));
      return;
    }
    try {
      Optional<String> value = vocabulary.canonical(field.get(), correction.value());
      Accepted former = accepted.put(field.get(), new Accepted(correction, value));
      if (former != null && !former.value().equals(value)) {
        problems.add(
            CorrectionProblem.superseded(former.correction(), coded.id(), correction.source()));
      }
    } catch (NotAllowedException e) {
      problems.add(CorrectionProblem.notAllowed(correction, coded.id(), e.reason()));
    }
  }

  /** Some values are allowed only beside others. */
  private void checkTogether() {
    String cause = valueAfter(Catalogue.CAUSE_CODE).orElseThrow();
    refuseIf(
        Catalogue.METHOD_CODE,
        !vocabulary.fits(valueAfter(Catalogue.METHOD_CODE).orElseThrow(), cause),
        "この手口は原因 " + cause + " のものではありません");
    boolean counted = valueAfter(Catalogue.AFFECTED_COUNT).isPresent();
    for (Field<?> part :
        List.of(
            Catalogue.AFFECTED_UNIT, Catalogue.AFFECTED_QUALIFIER, Catalogue.AFFECTED_CERTAINTY)) {
      refuseIf(
          part,
          counted != valueAfter(part).isPresent(),
          counted ? "affected_count があるとき " + part.name() + " は空にできません" : "affected_count が不明です");
    }
  }

  private void refuseIf(Field<?> field, boolean condition, String reason) {
    Accepted value = accepted.get(field);
    if (condition && value != null) {
      accepted.remove(field);
      sheet.putShown(field, field.shown(coded));
      problems.add(CorrectionProblem.notAllowed(value.correction(), coded.id(), reason));
    }
  }

  private Optional<String> valueAfter(Field<?> field) {
    Accepted value = accepted.get(field);
    return value == null ? field.shown(coded) : value.value();
  }

  private void write() {
    accepted.forEach((field, value) -> sheet.putShown(field, value.value()));
    LocalDate published = sheet.get(Catalogue.PUBLISHED_ON);
    boolean movesMonth =
        published != null
            && changed(Catalogue.PUBLISHED_ON)
            && !accepted.containsKey(Catalogue.REPORT_MONTH);
    if (movesMonth) {
      sheet.put(Catalogue.REPORT_MONTH, YearMonth.from(published));
    }
    boolean methodOfAnotherCause =
        changed(Catalogue.CAUSE_CODE)
            && !vocabulary.fits(
                sheet.shown(Catalogue.METHOD_CODE).orElseThrow(),
                sheet.shown(Catalogue.CAUSE_CODE).orElseThrow());
    if (methodOfAnotherCause) {
      sheet.put(Catalogue.METHOD_CODE, Method.UNKNOWN);
    }
    ground();
  }

  /** What a person said is certain. */
  private void ground() {
    if (changed(Catalogue.PUBLISHED_ON) || changed(Catalogue.REPORT_MONTH)) {
      sheet.put(Catalogue.PUBLISHED_ON_BASIS, PublishedOnBasis.CORRECTION);
    }
    if (changed(Catalogue.CAUSE_CODE)) {
      sheet.put(Catalogue.CAUSE_CONFIDENCE, Confidence.HIGH);
    }
    if (changed(Catalogue.SECTOR_CODE)) {
      sheet.put(Catalogue.SECTOR_CONFIDENCE, Confidence.HIGH);
    }
  }

  /** Whether another value stands now than the rules gave. */
  private boolean changed(Field<?> field) {
    return !sheet.shown(field).equals(field.shown(coded));
  }

  /** Nothing that a notice tells lies after the notice, and nothing ends before it began. */
  private void checkDays() {
    LocalDate published = Catalogue.facts(sheet).lastDay();
    if (published != null) {
      for (Field<LocalDate> field : Catalogue.ofType(FieldType.DAY)) {
        boolean tooLate = field != Catalogue.PUBLISHED_ON && isAfter(field, published);
        refuseIf(field, tooLate, "公表（" + published + "）より後の日です");
      }
    }
    for (Field<LocalDate> field : List.of(Catalogue.OCCURRED_TO, Catalogue.OCCURRED_FROM)) {
      LocalDate end = sheet.get(Catalogue.OCCURRED_TO);
      if (end != null) {
        refuseIf(
            field,
            isAfter(Catalogue.OCCURRED_FROM, end),
            "occurred_from が occurred_to（" + end + "）より後になります");
      }
    }
  }

  private boolean isAfter(Field<LocalDate> field, LocalDate day) {
    LocalDate value = sheet.get(field);
    return value != null && value.isAfter(day);
  }

  private CorrectionOutcome outcome() {
    List<ReviewedValue> reviewed = new ArrayList<>();
    for (Field<?> field : Catalogue.CORRECTABLE) {
      Accepted value = accepted.get(field);
      if (value != null) {
        reviewed.add(reviewed(field, value));
      }
    }
    boolean overruled = reviewed.stream().anyMatch(ReviewedValue::overruled);
    return new CorrectionOutcome(overruled ? List.of(corrected()) : List.of(), reviewed, problems);
  }

  /** The disclosure with the values that stand now. */
  private Disclosure corrected() {
    return new Disclosure(
        coded.id(),
        changed(Catalogue.CASE_NUMBER)
            ? Identity.incident(coded.id(), sheet.get(Catalogue.CASE_NUMBER))
            : coded.incidentId(),
        coded.source(),
        Catalogue.facts(sheet),
        Catalogue.codes(sheet),
        true,
        coded.imprint());
  }

  private ReviewedValue reviewed(Field<?> field, Accepted value) {
    Correction correction = value.correction();
    return new ReviewedValue(
        coded.id(),
        sheet.get(Catalogue.ORGANIZATION),
        field.name(),
        field.shown(coded).orElse(null),
        value.value().orElse(null),
        correction.reason(),
        correction.date(),
        correction.source());
  }

  /**
   * A correction whose value is allowed.
   *
   * @param value as the column shows it
   */
  private record Accepted(Correction correction, Optional<String> value) {}
}
