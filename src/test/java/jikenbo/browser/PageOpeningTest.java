package jikenbo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tells how long any page takes to open, from asking for it until charts and list stand, beside the
 * page of the sample: {@code mvn test-compile surefire:test -Dtest=PageOpeningTest
 * -DargLine=-Djikenbo.page=FILE}.
 */
@Tag("browser")
@EnabledIfSystemProperty(named = "jikenbo.page", matches = ".+")
class PageOpeningTest {

  private static final int ROUNDS = 5;

  private static final Path SAMPLE = Path.of("docs/sample/incident-report-2025-10.html");

  @TempDir private Path profile;

  @Test
  void opens() throws IOException {
    assumeTrue(Browser.isThere(), "no Chromium with its driver on this machine");
    Path page = Path.of(System.getProperty("jikenbo.page")).toAbsolutePath();
    try (Browser browser = Browser.in(profile)) {
      double sample = seconds(browser, SAMPLE.toAbsolutePath());
      double asked = seconds(browser, page);
      System.out.printf(
          Locale.ROOT,
          "page of %.1f MB: open in %.2f s (the sample in %.2f s, ratio %.1f)%n",
          Files.size(page) / 1e6,
          asked,
          sample,
          asked / sample);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** The middle one of several rounds. */
  private static double seconds(Browser browser, Path page) {
    return DoubleStream.generate(() -> once(browser, page))
        .limit(ROUNDS)
        .sorted()
        .skip(ROUNDS / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double once(Browser browser, Path page) {
    long before = System.nanoTime();
    browser.open(page);
    assertThat(browser.texts("#trend .columns [role=button]")).isNotEmpty();
    assertThat(browser.find("#notices tr").isDisplayed()).isTrue();
    return (System.nanoTime() - before) / 1e9;
  }
}
