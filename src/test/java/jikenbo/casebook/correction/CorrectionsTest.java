package jikenbo.casebook.correction;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;
import jikenbo.casebook.field.Catalogue;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected;
import jikenbo.fact.Confidence;
import jikenbo.fact.organization.LocalGovernments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What persons say, applied to what the rules said. */
class CorrectionsTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Method("paper_loss", Cause.LOSS, "書類の紛失", "Loss of paper", false),
              new Method("ransomware", Cause.MALWARE, "ランサムウェア", "Ransomware", false)),
          LocalGovernments.load(),
          LocalDate.of(2026, 10, 1));

  private final List<Correction> corrections = new ArrayList<>();

  @Test
  void overrulesOneValueAndMarksTheDisclosure() {
    Disclosure coded =
        notice("D1").on("2026-09-10").coded(Cause.MALWARE, Sector.SCHOOL).people(5).disclosure();

    CorrectionOutcome outcome = correct("D1", "sector_code", "medical").applyTo(coded);

    Disclosure corrected = outcome.corrected().get(0);
    assertThat(corrected.corrected()).isTrue();
    assertThat(corrected.codes().sector()).isEqualTo(Sector.MEDICAL);
    assertThat(corrected.codes().cause()).isEqualTo(Cause.MALWARE);
    assertThat(corrected.facts()).isEqualTo(coded.facts());
    assertThat(outcome.reviewed())
        .extracting(ReviewedValue::field, ReviewedValue::coded, ReviewedValue::value)
        .containsExactly(tuple("sector_code", "school", "medical"));
  }

  @Test
  void takesTheCodedValueForAConfirmation() {
    CorrectionOutcome outcome =
        correct("D1", "cause_code", "malware")
            .applyTo(notice("D1").coded(Cause.MALWARE, Sector.SCHOOL).disclosure());

    assertThat(outcome.corrected()).isEmpty();
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.reviewed())
        .singleElement()
        .matches(value -> !value.overruled(), "not overruled");
  }

  @Test
  void takesAnEmptyValueForNotKnown() {
    Disclosure coded = notice("D1").coded(Cause.LOSS, Sector.SCHOOL).people(5).disclosure();

    Disclosure corrected =
        correct("D1", "affected_count", "")
            .and("D1", "cause_code", "")
            .and("D1", "organization", "")
            .only(coded);

    assertThat(corrected.facts().affected()).isNull();
    assertThat(corrected.facts().organization()).isNull();
    assertThat(corrected.codes().cause()).isEqualTo(Cause.UNKNOWN);
  }

  @Test
  void movesTheMonthWithTheDay() {
    Disclosure corrected =
        correct("D1", "published_on", "2026/8/31").only(notice("D1").on("2026-09-10").disclosure());

    assertThat(corrected.facts().publishedOn()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(corrected.facts().reportMonth()).isEqualTo(YearMonth.of(2026, 8));
    assertThat(corrected.facts().publishedOnBasis()).isEqualTo(PublishedOnBasis.CORRECTION);
  }

  @Test
  void leavesTheMonthThatIsCorrectedItself() {
    Disclosure corrected =
        correct("D1", "published_on", "2026-08-31")
            .and("D1", "report_month", "2026-09")
            .only(notice("D1").on("2026-09-10").disclosure());

    assertThat(corrected.facts().reportMonth()).isEqualTo(YearMonth.of(2026, 9));
  }

  @Test
  void movesToTheIncidentOfACorrectedNumber() {
    Disclosure corrected =
        correct("D1", "case_number", "2026-7").only(notice("D1").of("i-other").disclosure());

    assertThat(corrected.facts().caseNumber()).isEqualTo("2026-7");
    assertThat(corrected.incidentId()).isEqualTo("I2026-7");
  }

  @Test
  void trustsACorrectedClass() {
    Disclosure corrected = correct("D1", "cause_code", "loss").only(notice("D1").disclosure());

    assertThat(corrected.codes().causeConfidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void forgetsAMethodThatTheCorrectedCauseCannotHave() {
    Disclosure ransomware =
        correct("D1", "cause_code", "malware")
            .and("D1", "method_code", "ransomware")
            .only(notice("D1").disclosure());

    corrections.clear();
    Disclosure corrected = correct("D1", "cause_code", "loss").only(ransomware);

    assertThat(corrected.codes().methodCode()).isEqualTo(Method.UNKNOWN);
  }

  @Test
  void countsPersonsWhereNothingElseIsSaid() {
    Disclosure corrected = correct("D1", "affected_count", "37").only(notice("D1").disclosure());

    assertThat(corrected.facts().affected())
        .isEqualTo(
            new Affected(
                37, Affected.Unit.PERSONS, Affected.Qualifier.EXACT, Affected.Certainty.POSSIBLE));
  }

  @Test
  void leavesTheRestOfACountThatIsCorrected() {
    Disclosure corrected =
        correct("D1", "affected_count", "37")
            .and("D1", "affected_certainty", "confirmed")
            .only(notice("D1").records(5).disclosure());

    assertThat(corrected.facts().affected())
        .isEqualTo(
            new Affected(
                37,
                Affected.Unit.RECORDS,
                Affected.Qualifier.AT_MOST,
                Affected.Certainty.CONFIRMED));
  }

  @ParameterizedTest
  @CsvSource({
    "organization, 架空市",
    "title, 件名",
    "case_number, 2026-X1",
    "occurred_from, 2026-01-02",
    "occurred_to, 2026-01-02",
    "detected_on, 2026-01-02",
    "prefecture, 滋賀県",
    "local_government_code, 250007",
    "third_party, 架空印刷",
    "is_update, true",
  })
  void setsEveryOtherField(String column, String value) {
    Disclosure corrected = correct("D1", column, value).only(notice("D1").disclosure());

    assertThat(Catalogue.correctable(column).orElseThrow().shown(corrected)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "cause_code, lost",
    "sector_code, 学校",
    "method_code, lost_paper",
    "method_code, paper_loss",
    "published_on, 2026-02-30",
    "published_on, 5月31日",
    "published_on, 0001-01-01",
    "detected_on, 9999-12-31",
    "published_on, 1994-12-31",
    "published_on, 2026-10-02",
    "occurred_from, 1989-12-31",
    "occurred_to, 2100-01-01",
    "report_month, 0001-01",
    "report_month, 1994-12",
    "report_month, 2026-11",
    "report_month, 2030-01",
    "organization, 架空\uE000商事",
    "title, \uFFFF",
    "report_month, 2026-13",
    "report_month, ''",
    "title, ''",
    "is_update, ja",
    "prefecture, 滋賀",
    "local_government_code, 999999",
    "affected_count, 0",
    "affected_count, 1万",
    "affected_unit, 名",
    "affected_qualifier, at_most",
    "case_number, 217",
    "disclosure_id, D2",
    "days_to_detect, 3",
  })
  void refusesWhatIsNotAllowed(String field, String value) {
    CorrectionOutcome outcome =
        correct("D1", field, value)
            .applyTo(notice("D1").coded(Cause.MALWARE, Sector.SCHOOL).disclosure());

    assertThat(outcome.corrected()).isEmpty();
    assertThat(outcome.reviewed()).isEmpty();
    assertThat(outcome.problems())
        .extracting(ReviewItem::kind, ReviewItem::disclosureId, ReviewItem::source)
        .containsExactly(
            tuple("correction_not_allowed", "D1", new SourceLocation("corrections.csv", 2)));
  }

  @Test
  void namesTheDayThatCannotBe() {
    CorrectionOutcome outcome =
        correct("D1", "published_on", "2205/6/3").applyTo(notice("D1").disclosure());

    assertThat(outcome.problems())
        .singleElement()
        .asString()
        .contains("「2205-06-03」は published_on の値として使えません（実行時点の 2026-10-01 より先です）");
  }

  @ParameterizedTest
  @CsvSource({"published_on, 2026-10-01", "report_month, 2026-10"})
  void takesTheDayOfTheRunItself(String field, String value) {
    Disclosure corrected = correct("D1", field, value).only(notice("D1").disclosure());

    assertThat(corrected.facts().reportMonth()).isEqualTo(YearMonth.of(2026, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"occurred_from", "occurred_to", "detected_on"})
  void refusesWhatWouldHaveHappenedAfterThePublication(String field) {
    CorrectionOutcome outcome =
        correct("D1", field, "2026-09-11").applyTo(notice("D1").on("2026-09-10").disclosure());

    assertThat(outcome.corrected()).isEmpty();
    assertThat(outcome.problems())
        .singleElement()
        .asString()
        .contains("correction_not_allowed", "公表（2026-09-10）より後の日です");
  }

  @Test
  void holdsDaysAgainstTheCorrectedDayOfPublication() {
    Disclosure corrected =
        correct("D1", "occurred_from", "2026-09-11")
            .and("D1", "published_on", "2026-09-12")
            .only(notice("D1").on("2026-09-10").disclosure());

    assertThat(corrected.facts().occurredFrom()).isEqualTo(LocalDate.of(2026, 9, 11));
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    CorrectionOutcome outcome =
        correct("D1", "occurred_from", "2026-09-05")
            .and("D1", "occurred_to", "2026-09-04")
            .applyTo(notice("D1").on("2026-09-10").disclosure());

    assertThat(outcome.reviewed())
        .extracting(ReviewedValue::field)
        .containsExactly("occurred_from");
    assertThat(outcome.problems())
        .singleElement()
        .asString()
        .contains("occurred_from が occurred_to（2026-09-04）より後になります");
  }

  @Test
  void tellsOfATargetThatIsNotThere() {
    CorrectionOutcome outcome =
        correct("D9", "cause_code", "loss").applyTo(notice("D1").disclosure());

    assertThat(outcome.problems())
        .extracting(ReviewItem::kind)
        .containsExactly("correction_without_target");
  }

  @Test
  void findsATargetByNumberAndOrganization() {
    Disclosure coded =
        correct("D1", "case_number", "2026-7").only(notice("D1").by("架空 市").disclosure());
    corrections.clear();

    corrections.add(correction(null, "2026-7", "架空　市", "cause_code", "loss"));

    assertThat(only(coded).codes().cause()).isEqualTo(Cause.LOSS);
  }

  @Test
  void tellsOfATargetThatIsAmbiguous() {
    Disclosure one = correct("D1", "case_number", "2026-7").only(notice("D1").disclosure());
    corrections.clear();
    Disclosure other = correct("D2", "case_number", "2026-7").only(notice("D2").disclosure());
    corrections.clear();

    corrections.add(correction(null, "2026-7", "青葉市", "cause_code", "loss"));
    CorrectionOutcome outcome = applyTo(one, other);

    assertThat(outcome.corrected()).isEmpty();
    assertThat(outcome.problems())
        .extracting(ReviewItem::kind)
        .containsExactly("correction_ambiguous");
  }

  @Test
  void takesTheLastOfSeveralValuesAndTellsOfTheOthers() {
    CorrectionOutcome outcome =
        correct("D1", "cause_code", "loss")
            .and("D1", "cause_code", "theft")
            .applyTo(notice("D1").disclosure());

    assertThat(outcome.corrected().get(0).codes().cause()).isEqualTo(Cause.THEFT);
    assertThat(outcome.problems())
        .extracting(ReviewItem::kind, item -> item.source().line())
        .containsExactly(tuple("correction_superseded", 2));
  }

  @Test
  void countsHowOftenTheRulesWereRight() {
    correct("D1", "cause_code", "malware").and("D1", "sector_code", "medical");
    and("D2", "cause_code", "loss");
    CorrectionOutcome outcome =
        applyTo(
            notice("D1").coded(Cause.MALWARE, Sector.SCHOOL).disclosure(),
            notice("D2").coded(Cause.MALWARE, Sector.SCHOOL).disclosure());

    assertThat(FieldAccuracy.of(outcome.reviewed().stream()))
        .containsExactly(
            new FieldAccuracy(Catalogue.CAUSE_CODE, 2, 1),
            new FieldAccuracy(Catalogue.SECTOR_CODE, 1, 0));
  }

  private CorrectionsTest correct(String id, String field, String value) {
    return and(id, field, value);
  }

  private CorrectionsTest and(String id, String field, String value) {
    corrections.add(correction(id, null, null, field, value));
    return this;
  }

  private Disclosure only(Disclosure coded) {
    CorrectionOutcome outcome = applyTo(coded);
    assertThat(outcome.problems()).isEmpty();
    return outcome.corrected().get(0);
  }

  private CorrectionOutcome applyTo(Disclosure... coded) {
    return new Corrections(corrections, VOCABULARY).applyTo(new Coded(List.of(coded)));
  }

  private Correction correction(
      @Nullable String id,
      @Nullable String number,
      @Nullable String organization,
      String field,
      String value) {
    return new Correction(
        new SourceLocation("corrections.csv", corrections.size() + 2),
        id,
        number,
        organization,
        field,
        value,
        "本文で確認",
        null);
  }

  private record Coded(List<Disclosure> disclosures) implements CodedDisclosures {

    @Override
    public Optional<Disclosure> withId(String id) {
      return disclosures.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Disclosure> withNumber(String number) {
      return disclosures.stream().filter(one -> number.equals(one.facts().caseNumber())).toList();
    }
  }
}
