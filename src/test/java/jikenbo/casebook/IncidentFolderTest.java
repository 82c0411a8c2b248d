package jikenbo.casebook;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jikenbo.casebook.field.Catalogue;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fact.Affected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentFolderTest {

  private final IncidentFolder folder = new IncidentFolder();

  @Test
  void anIncidentIsCountedWithItsFirstDisclosure() {
    Incident incident =
        folder.fold(
            List.of(
                disclosure("D2", "株式会社みどり", "2024-06-03", 10L, null),
                disclosure("D1", "株式会社みどり", "2024-05-30", 20L, null)));

    assertThat(incident.firstDisclosureId()).isEqualTo("D1");
    assertThat(incident.reportMonth()).isEqualTo(YearMonth.of(2024, 5));
    assertThat(incident.disclosures()).isEqualTo(2);
    assertThat(incident.organizations()).isEqualTo(1);
  }

  @Test
  void aLaterFigureOfTheSameOrganisationReplacesTheEarlier() {
    Incident incident =
        folder.fold(
            List.of(
                disclosure("D1", "株式会社みどり", "2024-05-30", 20L, null),
                disclosure("D2", "株式会社みどり", "2024-06-03", 15L, null)));

    assertThat(incident.affectedPeople()).isEqualTo(15);
  }

  @Test
  void aLaterNoticeWithoutFigureTakesNothingBack() {
    Incident incident =
        folder.fold(
            List.of(
                disclosure("D1", "株式会社みどり", "2024-05-30", 20L, null),
                disclosure("D2", "株式会社みどり", "2024-06-03", null, null)));

    assertThat(incident.affectedPeople()).isEqualTo(20);
  }

  @Test
  void organisationsAreAdded() {
    Incident incident =
        folder.fold(
            List.of(
                disclosure("D1", "青葉市", "2024-05-30", 20L, "株式会社こずえ"),
                disclosure("D2", "株式会社みどり", "2024-06-03", 15L, "株式会社こずえ")));

    assertThat(incident.affectedPeople()).isEqualTo(35);
    assertThat(incident.organizations()).isEqualTo(2);
    assertThat(incident.thirdParty()).isEqualTo("株式会社こずえ");
  }

  @Test
  void theContractorsTotalStands() {
    Incident incident =
        folder.fold(
            List.of(
                disclosure("D1", "青葉市", "2024-05-30", 20L, "株式会社こずえ"),
                disclosure("D2", "(株)こずえ", "2024-06-03", 500L, null)));

    assertThat(incident.affectedPeople()).isEqualTo(500);
  }

  @Test
  void withoutAnyFigureThePeopleAreUnknownAndNotZero() {
    Incident incident = folder.fold(List.of(disclosure("D1", "青葉市", "2024-05-30", null, null)));

    assertThat(incident.affectedPeople()).isNull();
  }

  @Test
  void recordsAreAMeasureOfTheirOwn() {
    Incident incident =
        folder.fold(
            List.of(
                disclosure("D1", "青葉市", "2024-05-30", 20L, "株式会社こずえ"),
                records("D2", "株式会社みどり", "2024-06-03", 3_000L)));

    assertThat(incident.affectedPeople()).isEqualTo(20);
    assertThat(incident.affectedRecords()).isEqualTo(3_000);
  }

  @Test
  void theContractorsTotalOfPersonsStandsForItsClientsRecordsToo() {
    Incident incident =
        folder.fold(
            List.of(
                records("D1", "青葉市", "2024-05-30", 3_000L),
                disclosure("D2", "株式会社こずえ", "2024-06-03", 500L, "株式会社こずえ")));

    assertThat(incident.affectedPeople()).isEqualTo(500);
    assertThat(incident.affectedRecords()).isNull();
  }

  private static Disclosure records(
      String id, String organization, String publishedOn, long count) {
    return disclosure(id, organization, publishedOn, count, null, Affected.Unit.RECORDS);
  }

  private static Disclosure disclosure(
      String id,
      String organization,
      String publishedOn,
      @Nullable Long people,
      @Nullable String thirdParty) {
    return disclosure(id, organization, publishedOn, people, thirdParty, Affected.Unit.PERSONS);
  }

  private static Disclosure disclosure(
      String id,
      String organization,
      String publishedOn,
      @Nullable Long people,
      @Nullable String thirdParty,
      Affected.Unit unit) {
    return notice(id)
        .of("I2024-901")
        .by(organization)
        .on(publishedOn)
        .coded(Cause.LOSS, Sector.COMPANY)
        .at(thirdParty)
        .with(Catalogue.CASE_NUMBER, "2024-901")
        .with(Catalogue.AFFECTED_COUNT, people)
        .with(Catalogue.AFFECTED_UNIT, unit)
        .disclosure();
  }
}
