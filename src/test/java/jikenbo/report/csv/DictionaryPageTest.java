package jikenbo.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps docs/data-dictionary.md true; the upper part of that page is written by hand. */
class DictionaryPageTest {

  private static final Path PAGE = Path.of("docs/data-dictionary.md");
  private static final String COMMAND =
      "mvn -q test -Dtest=DictionaryPageTest -Ddictionary.page=write";
  private static final String MARK = "<!-- Everything below is generated: " + COMMAND + " -->\n";

  @Test
  void thePageShowsEveryTable() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).containsOnlyOnce(MARK);
    int end = page.indexOf(MARK) + MARK.length();
    String generated = DictionaryPage.of(CsvReport.TABLES);
    if ("write".equals(System.getProperty("dictionary.page"))) {
      Files.writeString(PAGE, page.substring(0, end) + generated);
      return;
    }

    assertThat(page.substring(end).equals(generated))
        .as("docs/data-dictionary.md is up to date; regenerate it with: " + COMMAND)
        .isTrue();
  }
}
