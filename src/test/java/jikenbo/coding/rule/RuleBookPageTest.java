package jikenbo.coding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps docs/rules.md true; the upper part of that page is written by hand. */
class RuleBookPageTest {

  private static final Path PAGE = Path.of("docs/rules.md");
  private static final String COMMAND = "mvn -q test -Dtest=RuleBookPageTest -Drules.page=write";
  private static final String MARK = "<!-- Everything below is generated: " + COMMAND + " -->\n";

  @Test
  void thePageShowsTheRuleBook() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).containsOnlyOnce(MARK);
    int end = page.indexOf(MARK) + MARK.length();
    String generated = RuleBookPage.of(RuleBook.standard());
    if ("write".equals(System.getProperty("rules.page"))) {
      Files.writeString(PAGE, page.substring(0, end) + generated);
      return;
    }

    assertThat(page.substring(end).equals(generated))
        .as("docs/rules.md is up to date; regenerate it with: " + COMMAND)
        .isTrue();
  }
}
