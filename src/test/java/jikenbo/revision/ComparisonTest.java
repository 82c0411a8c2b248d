package jikenbo.revision;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.ReviewedValue;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.report.csv.CasebookIssue;
import jikenbo.report.csv.CsvEncoding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Map<String, String> A = Map.of("a.txt", "a1");
  private static final Map<String, String> A_CHANGED = Map.of("a.txt", "a2");
  private static final Map<String, String> A_AND_B = Map.of("a.txt", "a1", "b.txt", "b1");

  @Test
  void findsNothingWhereNothingDiffers() {
    assertThat(changes(issue(A, onA("d1"), onA("d2")), issue(A, onA("d1"), onA("d2")))).isEmpty();
  }

  @Test
  void aNewPageBringsADisclosureAnIncidentAndFigures() {
    assertThat(changes(issue(A, onA("d1")), issue(A_AND_B, onA("d1"), onB("d2").people(7))))
        .containsExactlyInAnyOrder(
            "disclosures d2 disclosure_id: null -> d2 new_pages",
            "incidents i-d2 incident_id: null -> i-d2 new_pages",
            "monthly_statistics 2026-09|unknown|unknown disclosures_new: 1 -> 2 new_pages",
            "monthly_statistics 2026-09|unknown|unknown incidents: 1 -> 2 new_pages",
            "monthly_statistics 2026-09|unknown|unknown affected_people: null -> 7 new_pages",
            "monthly_statistics 2026-09|unknown|unknown affected_known: 0 -> 1 new_pages");
  }

  @Test
  void ofANewCellOnlyWhatItCountsIsTold() {
    assertThat(
            changes(
                issue(A), issue(A_AND_B, onB("d1").coded(Cause.LOSS, Sector.SCHOOL).in("2026-08"))))
        .filteredOn(change -> change.startsWith("monthly_statistics"))
        .containsExactlyInAnyOrder(
            "monthly_statistics 2026-08|loss|school disclosures_new: null -> 1 new_pages",
            "monthly_statistics 2026-08|loss|school incidents: null -> 1 new_pages",
            "monthly_statistics 2026-08|loss|school organizations: null -> 1 new_pages",
            "monthly_statistics 2026-08|loss|school affected_unknown: null -> 1 new_pages");
  }

  @Test
  void aChangedPageBringsDisclosuresAndTakesThem() {
    assertThat(changes(issue(A, onA("d1")), issue(A_CHANGED, onA("d2"))))
        .filteredOn(change -> !change.startsWith("incidents"))
        .containsExactlyInAnyOrder(
            "disclosures d1 disclosure_id: d1 -> null changed_page",
            "disclosures d2 disclosure_id: null -> d2 changed_page");
  }

  @Test
  void aRemovedPageTakesItsDisclosures() {
    assertThat(changes(issue(A_AND_B, onA("d1"), onB("d2").in("2026-08")), issue(A, onA("d1"))))
        .contains(
            "disclosures d2 disclosure_id: d2 -> null removed_page",
            "incidents i-d2 incident_id: i-d2 -> null removed_page",
            "monthly_statistics 2026-08|unknown|unknown incidents: 1 -> null removed_page");
  }

  @Test
  void aRenamedPageChangesNothing() {
    assertThat(
            changes(
                issue(A, onA("d1")),
                issue(Map.of("old/a.txt", "a1"), notice("d1").from("old/a.txt", 1))))
        .isEmpty();
  }

  @Test
  void anotherTextOnAChangedPageChangesFacts() {
    assertThat(
            changes(
                issue(A, onA("d1").titled("旧").people(5)),
                issue(A_CHANGED, onA("d1").titled("新").people(6))))
        .containsExactlyInAnyOrder(
            "disclosures d1 title: 旧 -> 新 changed_page",
            "disclosures d1 affected_count: 5 -> 6 changed_page",
            "incidents i-d1 affected_people: 5 -> 6 changed_page",
            "monthly_statistics 2026-09|unknown|unknown affected_people: 5 -> 6 changed_page");
  }

  @Test
  void aCopyThatComesFirstOnANewPageIsANewPage() {
    assertThat(changes(issue(A, onA("d1").titled("旧")), issue(A_AND_B, onB("d1").titled("新"))))
        .containsExactly("disclosures d1 title: 旧 -> 新 new_pages");
  }

  @Test
  void aCopyThatComesFirstSinceAPageWentIsARemovedPage() {
    assertThat(
            changes(
                issue(A_AND_B, onA("d1").titled("旧")),
                issue(Map.of("b.txt", "b1"), onB("d1").titled("新"))))
        .containsExactly("disclosures d1 title: 旧 -> 新 removed_page");
  }

  @Test
  void otherRulesMoveADisclosureBetweenCells() {
    assertThat(
            changes(
                issue(A, onA("d1").coded(Cause.UNKNOWN, Sector.SCHOOL)),
                issue(A, onA("d1").coded(Cause.LOSS, Sector.SCHOOL)).rules("r2")))
        .contains(
            "disclosures d1 cause_code: unknown -> loss rules",
            "incidents i-d1 cause_code: unknown -> loss rules",
            "monthly_statistics 2026-09|unknown|school disclosures_new: 1 -> null rules",
            "monthly_statistics 2026-09|loss|school disclosures_new: null -> 1 rules")
        .allMatch(change -> change.endsWith(" rules"));
  }

  @Test
  void aNewVersionOfTheProgramIsAReason() {
    assertThat(
            changes(issue(A, onA("d1").titled("旧")), issue(A, onA("d1").titled("新")).program("2")))
        .containsExactly("disclosures d1 title: 旧 -> 新 program");
  }

  /** Listing pages grow all the time, so the page alone does not explain what a person changed. */
  @Test
  void aCorrectionIsToldFromAPageThatChangedAsWell() {
    assertThat(
            changes(
                issue(A, onA("d1").coded(Cause.MALWARE, Sector.SCHOOL)),
                issue(A_CHANGED, onA("d1").coded(Cause.LOSS, Sector.SCHOOL).corrected())
                    .corrections("c2")
                    .overruled("d1", "cause_code", "malware", "loss")))
        .contains("disclosures d1 cause_code: malware -> loss correction")
        .allMatch(change -> change.endsWith(" correction"));
  }

  @Test
  void aCorrectionThatWasWithdrawnIsACorrection() {
    assertThat(
            changes(
                issue(A, onA("d1").titled("人").corrected()).corrections("c1"),
                issue(A, onA("d1").titled("規則"))))
        .containsExactly("disclosures d1 title: 人 -> 規則 correction");
  }

  @Test
  void withTwoPossibleReasonsThereAreSeveral() {
    assertThat(
            changes(
                issue(A, onA("d1").titled("人").corrected()).corrections("c1"),
                issue(A_CHANGED, onA("d1").titled("規則"))))
        .containsExactly("disclosures d1 title: 人 -> 規則 several");
  }

  @Test
  void aFigureThatWasMovedForTwoReasonsHasSeveral() {
    assertThat(
            changes(
                issue(A, onA("d1").people(5)),
                issue(A_AND_B, onA("d1").people(8).corrected(), onB("d2").people(1))
                    .corrections("c2")
                    .overruled("d1", "affected_count", "5", "8")))
        .contains(
            "incidents i-d1 affected_people: 5 -> 8 correction",
            "monthly_statistics 2026-09|unknown|unknown affected_people: 5 -> 9 several",
            "monthly_statistics 2026-09|unknown|unknown affected_known: 1 -> 2 new_pages");
  }

  @Test
  void whatNothingExplainsHasAnotherReason() {
    assertThat(changes(issue(A, onA("d1").titled("旧")), issue(A, onA("d1").titled("新"))))
        .containsExactly("disclosures d1 title: 旧 -> 新 other");
  }

  @Test
  void tablesAndColumnsThatTheFormerIssueLackedAreNotCompared() {
    Issue present = issue(A, onA("d1").by("青葉市")).issue();
    Issue old =
        new Issue() {
          @Override
          public Provenance provenance() {
            return present.provenance();
          }

          @Override
          public Set<String> columns(ComparedTable table) {
            return table.equals(ComparedTable.DISCLOSURES)
                ? Set.of("disclosure_id", "title")
                : Set.of();
          }

          @Override
          public Stream<Row> rows(ComparedTable table) {
            return table.equals(ComparedTable.DISCLOSURES)
                ? Stream.of(Map.of("disclosure_id", "d1", "title", "旧")::get)
                : Stream.empty();
          }
        };

    assertThat(Comparison.of(old, present, Stream.empty()))
        .extracting(Change::measure)
        .containsExactly("title");
  }

  @Test
  void closesWhatItReads() {
    MemoryCasebook before = MemoryCasebook.of(onA("d1"));
    MemoryCasebook after = MemoryCasebook.of(onA("d2"));

    assertThat(changes(new Side(before, A), new Side(after, A_CHANGED))).isNotEmpty();
    assertThat(before.openStreams()).isZero();
    assertThat(after.openStreams()).isZero();
  }

  private static Notice onA(String id) {
    return notice(id).from("a.txt", 1);
  }

  private static Notice onB(String id) {
    return notice(id).from("b.txt", 1);
  }

  private static Side issue(Map<String, String> pages, Notice... notices) {
    return new Side(MemoryCasebook.of(notices), pages);
  }

  /** The changes in words. */
  private static List<String> changes(Side before, Side after) {
    return Comparison.of(before.issue(), after.issue(), after.casebook.reviewed())
        .map(
            change ->
                "%s %s %s: %s -> %s %s"
                    .formatted(
                        change.table(),
                        change.key(),
                        change.measure(),
                        change.before(),
                        change.after(),
                        change.reason().code()))
        .toList();
  }

  /** An issue in few words. */
  private static final class Side {

    private final MemoryCasebook casebook;
    private final Map<String, String> pages;
    private String rules = "r1";
    private @Nullable String corrections;
    private String program = "1";

    Side(MemoryCasebook casebook, Map<String, String> pages) {
      this.casebook = casebook;
      this.pages = pages;
    }

    Side rules(String version) {
      rules = version;
      return this;
    }

    Side corrections(String hash) {
      corrections = hash;
      return this;
    }

    Side program(String version) {
      program = version;
      return this;
    }

    Side overruled(String id, String field, String coded, String given) {
      casebook.reviewed(
          new ReviewedValue(
              id, null, field, coded, given, "", null, new SourceLocation("corrections.csv", 2)));
      return this;
    }

    Issue issue() {
      return new CasebookIssue(
          casebook,
          casebook.statistics(),
          new Provenance(pages, rules, corrections, program),
          CsvEncoding.UTF_8);
    }
  }
}
