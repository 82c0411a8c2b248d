package jikenbo.casebook.correction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;
import jikenbo.coding.Method;

/** Applies the corrections of one disclosure, and tells which cannot be applied. */
final class Corrector {

  private final Vocabulary vocabulary;
  private final Disclosure coded;
  private final FactSheet sheet;
  private final Map<CorrectableField, Accepted> accepted = new EnumMap<>(CorrectableField.class);
  private final List<ReviewItem> problems = new ArrayList<>();

  private Corrector(Vocabulary vocabulary, Disclosure coded) {
    this.vocabulary = vocabulary;
    this.coded = coded;
    this.sheet = new FactSheet(coded);
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
    Optional<CorrectableField> field = CorrectableField.ofColumn(correction.field());
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
    String cause = valueAfter(CorrectableField.CAUSE_CODE).orElseThrow();
    refuseIf(
        CorrectableField.METHOD_CODE,
        !vocabulary.fits(valueAfter(CorrectableField.METHOD_CODE).orElseThrow(), cause),
        "この手口は原因 " + cause + " のものではありません");
    boolean counted = valueAfter(CorrectableField.AFFECTED_COUNT).isPresent();
    for (CorrectableField part :
        List.of(
            CorrectableField.AFFECTED_UNIT,
            CorrectableField.AFFECTED_QUALIFIER,
            CorrectableField.AFFECTED_CERTAINTY)) {
      refuseIf(
          part,
          counted != valueAfter(part).isPresent(),
          counted ? "affected_count があるとき " + part.column() + " は空にできません" : "affected_count が不明です");
    }
  }

  private void refuseIf(CorrectableField field, boolean condition, String reason) {
    Accepted value = accepted.get(field);
    if (condition && value != null) {
      accepted.remove(field);
      sheet.put(field, field.of(coded));
      problems.add(CorrectionProblem.notAllowed(value.correction(), coded.id(), reason));
    }
  }

  private Optional<String> valueAfter(CorrectableField field) {
    Accepted value = accepted.get(field);
    return value == null ? field.of(coded) : value.value();
  }

  private void write() {
    accepted.forEach((field, value) -> sheet.put(field, value.value()));
    boolean movesMonth =
        sheet.changed(CorrectableField.PUBLISHED_ON)
            && !accepted.containsKey(CorrectableField.REPORT_MONTH);
    if (movesMonth) {
      sheet
          .get(CorrectableField.PUBLISHED_ON)
          .map(day -> YearMonth.from(LocalDate.parse(day)).toString())
          .ifPresent(month -> sheet.put(CorrectableField.REPORT_MONTH, Optional.of(month)));
    }
    boolean methodOfAnotherCause =
        sheet.changed(CorrectableField.CAUSE_CODE)
            && !vocabulary.fits(
                sheet.get(CorrectableField.METHOD_CODE).orElseThrow(),
                sheet.get(CorrectableField.CAUSE_CODE).orElseThrow());
    if (methodOfAnotherCause) {
      sheet.put(CorrectableField.METHOD_CODE, Optional.of(Method.UNKNOWN));
    }
  }

  /** Nothing that a notice tells lies after the notice, and nothing ends before it began. */
  private void checkDays() {
    LocalDate published = sheet.disclosure().facts().lastDay();
    if (published != null) {
      for (CorrectableField field :
          List.of(
              CorrectableField.OCCURRED_FROM,
              CorrectableField.OCCURRED_TO,
              CorrectableField.DETECTED_ON)) {
        refuseIf(field, isAfter(field, published.toString()), "公表（" + published + "）より後の日です");
      }
    }
    for (CorrectableField field :
        List.of(CorrectableField.OCCURRED_TO, CorrectableField.OCCURRED_FROM)) {
      sheet
          .get(CorrectableField.OCCURRED_TO)
          .ifPresent(
              end ->
                  refuseIf(
                      field,
                      isAfter(CorrectableField.OCCURRED_FROM, end),
                      "occurred_from が occurred_to（" + end + "）より後になります"));
    }
  }

  /** Days in ISO form sort as the days do. */
  private boolean isAfter(CorrectableField field, String day) {
    return sheet.get(field).filter(value -> value.compareTo(day) > 0).isPresent();
  }

  private CorrectionOutcome outcome() {
    List<ReviewedValue> reviewed = new ArrayList<>();
    accepted.forEach((field, value) -> reviewed.add(reviewed(field, value)));
    boolean overruled = reviewed.stream().anyMatch(ReviewedValue::overruled);
    return new CorrectionOutcome(
        overruled ? List.of(sheet.disclosure()) : List.of(), reviewed, problems);
  }

  private ReviewedValue reviewed(CorrectableField field, Accepted value) {
    Correction correction = value.correction();
    return new ReviewedValue(
        coded.id(),
        sheet.get(CorrectableField.ORGANIZATION).orElse(null),
        field.column(),
        field.of(coded).orElse(null),
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
