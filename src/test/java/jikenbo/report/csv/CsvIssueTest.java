package jikenbo.report.csv;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.AnyCasebook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.revision.Change;
import jikenbo.revision.ComparedTable;
import jikenbo.revision.Comparison;
import jikenbo.revision.Issue;
import jikenbo.revision.Provenance;
import jikenbo.revision.Revision;
import jikenbo.revision.Row;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What was published is read back as readers see it. */
class CsvIssueTest {

  private static final Provenance PROVENANCE = new Provenance(Map.of(), "r", "c", "1");

  private static final List<ComparedTable> TABLES =
      List.of(ComparedTable.DISCLOSURES, ComparedTable.INCIDENTS, ComparedTable.MONTHLY_STATISTICS);

  @TempDir Path folder;

  @Property(tries = 30)
  void whatWasJustWrittenDoesNotDiffer(@ForAll("casebooks") MemoryCasebook casebook)
      throws IOException {
    Path directory = Files.createTempDirectory("issue");
    try {
      write(directory, casebook);

      changes(published(directory, CsvEncoding.UTF_8_BOM), casebook).isEmpty();
    } finally {
      FileSystemUtils.deleteRecursively(directory);
    }
  }

  @Provide
  Arbitrary<MemoryCasebook> casebooks() {
    return AnyCasebook.casebooks();
  }

  @Test
  void textThatIsNeutralisedOrQuotedDoesNotDiffer() throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            notice("a").titled("=1+1").by("'=甲社"),
            notice("b").titled("「漏えい」, \"重要\"\r\n第2報\nについて").by("𠮷田市"),
            notice("c").titled("長".repeat(40_000)).by("\u001F\uFFFF|"));
    write(folder, casebook);

    changes(published(folder, CsvEncoding.UTF_8_BOM), casebook).isEmpty();
  }

  @Test
  void whatACodePageCouldNotShowDoesNotDiffer() throws IOException {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a").by("𠮷田市").titled("6〜7月の漏えい"));
    write(folder, casebook);
    for (ComparedTable table : TABLES) {
      Path file = folder.resolve(table.code() + ".csv");
      String shown = Files.readString(file).substring(1).replace("𠮷", "〓").replace("〜", "～");
      Files.write(file, shown.getBytes(CsvEncoding.WINDOWS_31J.charset()));
    }

    changes(published(folder, CsvEncoding.WINDOWS_31J), casebook).isEmpty();
  }

  @Test
  void whatReadersSeeIsTheValueBefore() throws IOException {
    write(folder, MemoryCasebook.of(notice("a").titled("旧").people(5)));

    changes(
            published(folder, CsvEncoding.UTF_8_BOM),
            MemoryCasebook.of(notice("a").titled("新").people(6)))
        .extracting(Change::measure, Change::before, Change::after)
        .contains(
            tuple("title", "旧", "新"),
            tuple("affected_count", "5", "6"),
            tuple("affected_people", "5", "6"));
  }

  @Test
  void aFileWithoutMarkIsReadAsWell() throws IOException {
    Files.writeString(folder.resolve("disclosures.csv"), "disclosure_id,title\r\nd1,\r\nd2\r\n");
    CsvIssue issue = published(folder, CsvEncoding.UTF_8);

    assertThat(issue.columns(ComparedTable.DISCLOSURES))
        .containsExactlyInAnyOrder("disclosure_id", "title");
    try (Stream<Row> rows = issue.rows(ComparedTable.DISCLOSURES)) {
      assertThat(rows)
          .allSatisfy(row -> assertThat(row.get("title")).isNull())
          .extracting(row -> row.get("disclosure_id"))
          .containsExactly("d1", "d2");
    }
  }

  @Test
  void aTableThatAnIssueLacksHasNeitherColumnsNorRows() {
    CsvIssue issue = published(folder, CsvEncoding.UTF_8);

    assertThat(issue.columns(ComparedTable.INCIDENTS)).isEmpty();
    assertThat(issue.rows(ComparedTable.INCIDENTS)).isEmpty();
  }

  @Test
  void anEmptyFileHasNeitherColumnsNorRows() throws IOException {
    Files.write(folder.resolve("incidents.csv"), "".getBytes(StandardCharsets.UTF_8));
    CsvIssue issue = published(folder, CsvEncoding.UTF_8);

    assertThat(issue.columns(ComparedTable.INCIDENTS)).isEmpty();
    try (Stream<Row> rows = issue.rows(ComparedTable.INCIDENTS)) {
      assertThat(rows).isEmpty();
    }
  }

  private static void write(Path directory, MemoryCasebook casebook) throws IOException {
    new CsvReport(RuleBook.standard(), CsvEncoding.UTF_8_BOM)
        .write(directory, casebook, casebook.statistics(), Revision.FIRST_ISSUE);
  }

  private static CsvIssue published(Path directory, CsvEncoding encoding) {
    return new CsvIssue(directory, encoding, PROVENANCE);
  }

  private static ListAssert<Change> changes(CsvIssue before, MemoryCasebook casebook) {
    Issue after = new CasebookIssue(casebook, casebook.statistics(), PROVENANCE, before.encoding());
    return assertThat(Comparison.of(before, after, casebook.reviewed()));
  }
}
