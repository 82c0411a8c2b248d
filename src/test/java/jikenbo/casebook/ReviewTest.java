package jikenbo.casebook;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.archive.post.SourceLocation;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.review.Severity;
import org.junit.jupiter.api.Test;

class ReviewTest {

  @Test
  void theGravestComeFirst() {
    ReviewItem hint = item(Severity.INFO, "a.txt");
    ReviewItem error = item(Severity.ERROR, "b.txt");

    assertThat(Review.of(MemoryCasebook.of(notice("D1")).doubtful(hint, error)))
        .containsExactly(error, hint);
  }

  @Test
  void noticesOfOneContractorAndCauseCloseInTimeAreOfferedAsOneIncident() {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            notice("D1").on("2024-05-10").at("株式会社こずえ").coded(Cause.MALWARE, Sector.COMPANY),
            notice("D2").on("2024-06-03").at("こずえ").coded(Cause.MALWARE, Sector.SCHOOL));

    assertThat(Review.of(casebook))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo("possibly_one_incident");
              assertThat(item.disclosureId()).isEqualTo("D2");
              assertThat(item.message()).contains("D1");
            });
  }

  @Test
  void anotherCauseOrAnotherYearIsAnotherIncident() {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            notice("D1").on("2023-05-10").at("株式会社こずえ").coded(Cause.MALWARE, Sector.COMPANY),
            notice("D2").on("2024-05-10").at("株式会社こずえ").coded(Cause.MALWARE, Sector.COMPANY),
            notice("D3").on("2024-05-11").at("株式会社こずえ").coded(Cause.LOSS, Sector.COMPANY));

    assertThat(Review.of(casebook)).isEmpty();
  }

  @Test
  void everyStreamIsClosed() {
    MemoryCasebook casebook = MemoryCasebook.of(notice("D1"));

    Review.of(casebook);

    assertThat(casebook.openStreams()).isZero();
  }

  private static ReviewItem item(Severity severity, String file) {
    return new ReviewItem(severity, "kind", null, new SourceLocation(file, 1), "何が", "どうする", null);
  }
}
