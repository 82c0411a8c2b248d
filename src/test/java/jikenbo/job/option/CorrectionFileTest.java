package jikenbo.job.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jikenbo.archive.SourceLocation;
import jikenbo.casebook.correction.Correction;
import jikenbo.job.Pages;
import jikenbo.job.Run;
import jikenbo.job.console.OperatorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a corrections file may look like, and how a broken one is refused. */
class CorrectionFileTest {

  private static final String HEADER =
      "disclosure_id,case_number,organization,field,value,reason,date\n";

  @TempDir Path folder;

  @Test
  void readsRowsWithTheLineThatTheyBeginOn() throws IOException {
    Path file =
        write(
            "\uFEFF"
                + HEADER
                + "D1,,,cause_code,loss,\"二行の\n理由\",2024/6/1\n"
                + ",,,,,,\n"
                + "\n"
                + ",2024-2, 架空市 ,affected_count,,,\n");

    assertThat(CorrectionFile.read(file).corrections())
        .containsExactly(
            new Correction(
                new SourceLocation("corrections.csv", 2),
                "D1",
                null,
                null,
                "cause_code",
                "loss",
                "二行の 理由",
                LocalDate.of(2024, 6, 1)),
            new Correction(
                new SourceLocation("corrections.csv", 6),
                null,
                "2024-2",
                "架空市",
                "affected_count",
                "",
                "",
                null));
  }

  @Test
  void refusesAFieldThatIsTooLong() throws IOException {
    Path file = write(HEADER + "D1,,,title," + "長".repeat(2001) + ",,\n");

    assertThatThrownBy(() -> CorrectionFile.read(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("corrections.csv:2: a field has at most 2,000 characters");
  }

  @Test
  void refusesMoreRowsThanAnybodyCanHaveWritten() throws IOException {
    Path file = write(HEADER + "D1,,,title,題,,\n".repeat(50_001));

    assertThatThrownBy(() -> CorrectionFile.read(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining(
            "corrections.csv:50002: a file of corrections has at most 50,000 rows");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path file = write(HEADER + "\n".repeat(10_000_001));

    assertThatThrownBy(() -> CorrectionFile.read(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("a file of corrections has at most 10 MB");
  }

  @Test
  void columnsCanStandInAnyOrder() throws IOException {
    Path file =
        write("field,value,disclosure_id,reason,date,case_number,organization\ntitle,x,D1,,,,\n");

    assertThat(CorrectionFile.read(file).corrections())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.disclosureId()).isEqualTo("D1");
              assertThat(correction.field()).isEqualTo("title");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D1,cause_code,loss                    | corrections.csv:2: the row has 3 fields, not 7",
        ",2024-2,,cause_code,loss,,            | corrections.csv:2: the row names no disclosure",
        "D1,,,,loss,,                          | corrections.csv:2: the row names no field",
        "D1,,,cause_code,loss,,yesterday       | corrections.csv:2: the date \"yesterday\"",
        "D1,,,cause_code,\"loss\"x,,           | corrections.csv:2: the quotes of this row",
        "D1,,,cause_code,\"loss,,              | corrections.csv:2: the quotes of this row",
      },
      quoteCharacter = '`')
  void refusesAMalformedRow(String row, String reason) throws IOException {
    assertRefused(write(HEADER + row + "\n"), reason);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\0', '\u001B', '\u0086', '\u000B'})
  void refusesControlCharacters(char control) throws IOException {
    assertRefused(
        write(HEADER + "D1,,,organization,架空" + control + "商事,,\n"),
        "corrections.csv:2: the column value holds the control character U+00");
  }

  @Test
  void refusesAnUnknownColumn() throws IOException {
    assertRefused(
        write("disclosure_id,fields,value\nD1,title,x\n"),
        "corrections.csv:1: the column \"fields\" is not known");
  }

  @Test
  void refusesAMissingColumnOrHeader() throws IOException {
    assertRefused(write("disclosure_id,field\n"), "corrections.csv:1: the first line must name");
    assertRefused(write(""), "corrections.csv:1: the first line must name");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Pages.write(folder.resolve("input/a.txt"), 1);
    assertRefused(folder.resolve("corrections.csv"), "does not exist");
  }

  @Test
  void refusesAnotherEncoding() throws IOException {
    Path file = folder.resolve("corrections.csv");
    Files.write(file, (HEADER + "D1,,,title,題,,\n").getBytes(Charset.forName("windows-31j")));

    assertRefused(file, "is not UTF-8");
  }

  private void assertRefused(Path file, String reason) {
    Pages.write(folder.resolve("input/a.txt"), 1);

    Run run = Run.in(folder, "--corrections=" + file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains(reason);
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  private Path write(String text) throws IOException {
    Path file = folder.resolve("corrections.csv");
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
