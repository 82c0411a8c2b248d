package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The report on the sample pages, compared with the one in {@code docs/sample}, which was looked
 * at. After a change that is meant, run the command of its README and look at the difference.
 */
class GoldenReportTest {

  private static final Path SAMPLE = Path.of("docs/sample");
  private static final String WORKBOOK = "incident-report-2025-10.xlsx";

  /** The day of the run: in the head of サマリー and at the foot of every page. */
  private static final String DAY = "作成日 \\d+年\\d+月\\d+日|作成 \\d{4}/\\d{2}/\\d{2}";

  static List<String> files() throws IOException {
    return names(SAMPLE.resolve("csv"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileIsTheOneThatWasLookedAt(String name) throws IOException {
    assertThat(report("csv").resolve(name)).hasSameTextualContentAs(SAMPLE.resolve("csv/" + name));
  }

  @Test
  void sampleHasEveryFile() throws IOException {
    assertThat(files()).isEqualTo(names(report("csv")));
  }

  @Test
  void workbookIsTheOneThatWasLookedAt() throws IOException {
    Map<String, String> written = parts(report(WORKBOOK));
    Map<String, String> sample = parts(SAMPLE.resolve(WORKBOOK));

    assertThat(sample.keySet()).isEqualTo(written.keySet());
    List<String> changed =
        written.keySet().stream()
            .filter(name -> !Objects.equals(written.get(name), sample.get(name)))
            .toList();
    assertThat(changed).isEmpty();
  }

  private static Path report(String name) {
    return SampleReport.folder().resolve("output/2025-10").resolve(name);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The texts of a workbook by the names of its parts, without what tells the day of the run. */
  private static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().equals("docProps/core.xml")) {
          String text =
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          parts.put(entry.getName(), text.replaceAll(DAY, ""));
        }
      }
    }
    return parts;
  }
}
