package jikenbo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.job.Run;
import jikenbo.job.Warehouse;
import jikenbo.report.page.PageOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The page of the sample as its readers see it: opened from the disk, filtered, searched and
 * followed to its evidence.
 */
@Tag("browser")
class PageInBrowserTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)></script><b>漏えい</b>";

  /** Where npm put axe-core; the build server names it. */
  private static final @Nullable String AXE = System.getProperty("jikenbo.axe");

  @TempDir private static Path folder;

  private static @Nullable Browser opened;
  private static @Nullable Warehouse loaded;
  private static Path page = Path.of("");

  @BeforeAll
  static void run() throws IOException, SQLException {
    assumeTrue(Browser.isThere(), "no Chromium with its driver on this machine");
    Run run =
        Run.ofSample(
            "--input=input",
            "--output=" + folder.resolve("output"),
            "--data=" + folder.resolve("data"));
    assertThat(run.exitCode()).as(run.toString()).isZero();
    Path report = folder.resolve("output/2025-10");
    page = report.resolve("incident-report-2025-10.html");
    loaded = Warehouse.of(report.resolve("csv"));
    opened = Browser.in(folder.resolve("profile"));
  }

  @AfterAll
  static void close() throws SQLException {
    if (opened != null) {
      opened.close();
    }
    if (loaded != null) {
      loaded.close();
    }
  }

  @BeforeEach
  void open() {
    browser().scheme("light");
    browser().open(page);
  }

  @Test
  void opensFromTheDiskWithoutAComplaint() {
    assertThat(browser().find("#explore").isDisplayed()).isTrue();
    assertThat(browser().texts("#trend .columns [role=button]")).isNotEmpty();
    assertThat(browser().complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', '', ''",
    "2025-10, 2025-10, '', '', ''",
    "2025-04, 2025-10, '', '', ''",
    "2025-06, 2025-07, '', '', ''",
    "2025-09, 2025-10, misoperation, '', ''",
    "2025-09, 2025-10, '', company, ''",
    "'', '', unauthorized_access, '', ''",
    "'', '', misoperation, '', ''",
    "'', '', unknown, '', ''",
    "'', '', '', school, ''",
    "'', '', '', municipality, ''",
    "'', '', '', '', known",
    "'', '', '', '', unknown",
    "2025-10, 2025-10, '', '', known",
    "2025-10, 2025-10, '', '', unknown",
    "'', '', unauthorized_access, company, ''",
    "'', '', malware, school, ''",
    "'', '', loss, '', known",
    "'', '', '', medical, unknown",
    "2025-01, 2025-09, unauthorized_access, company, known",
    "2024-10, 2025-05, misconfiguration, '', unknown",
  })
  void filtersGiveWhatSqlGives(String from, String to, String cause, String sector, String people)
      throws SQLException {
    if (!from.isEmpty()) {
      selectMonth("from", from);
      selectMonth("to", to);
    }
    select("cause", cause);
    select("sector", sector);
    select("people", people);

    String months =
        from.isEmpty()
            ? "report_month IS NOT NULL"
            : "report_month BETWEEN '%s' AND '%s'".formatted(from, to);
    String where =
        months
            + (cause.isEmpty() ? "" : " AND cause_code = '" + cause + "'")
            + (sector.isEmpty() ? "" : " AND sector_code = '" + sector + "'");
    String notices = where + known(people, "coalesce(affected_unit, '') = '人'");
    String incidents = where + known(people, "affected_people IS NOT NULL");
    expect("disclosures", "SELECT count(*) FROM disclosures WHERE " + notices);
    expect(
        "organizations", "SELECT count(DISTINCT organization) FROM disclosures WHERE " + notices);
    expect("incidents", "SELECT count(*) FROM incidents WHERE " + incidents);
    expect("people", "SELECT sum(affected_people) FROM incidents WHERE " + incidents);
    expect("records", "SELECT sum(affected_records) FROM incidents WHERE " + incidents);
  }

  @Test
  void chartsAnswerToFiltersAndSetThem() throws SQLException {
    browser().find("#cause button").click();

    String chosen = browser().find("#cause .pressed button").getText();
    assertThat(browser().value("document.getElementById('filter').cause.selectedOptions[0].text"))
        .isEqualTo(chosen);
    assertThat(sum("#trend-table tbody td.number"))
        .isEqualTo(
            count(
                "SELECT count(*) FROM disclosures JOIN dim_cause USING (cause_code)"
                    + " WHERE name_ja = '%s' AND report_month IS NOT NULL".formatted(chosen)));
  }

  @Test
  void heatMapAddsUpToTheNotices() throws SQLException {
    assertThat(sum("#map tfoot td:last-child"))
        .isEqualTo(count("SELECT count(*) FROM disclosures WHERE report_month IS NOT NULL"));
  }

  @Test
  void measureOfTheChartsCanBeChanged() throws SQLException {
    browser().script("document.querySelector('[name=measure][value=people]').click()");

    assertThat(sum("#trend-table tbody td.number"))
        .isEqualTo(count("SELECT sum(affected_people) FROM incidents"));
  }

  @Test
  void listIsSearchedAndSorted() {
    browser().find("[name=words]").sendKeys("ツムギノハ");
    assertThat(browser().texts("#notices th a")).containsExactly("株式会社ツムギノハ");

    browser().script("document.querySelector('[name=words]').value = ''");
    browser()
        .script(
            "const s = document.getElementById('search'); s.order.value = 'count';"
                + " s.dispatchEvent(new Event('input'))");
    List<Long> counts =
        browser().texts("#notices td.number").stream()
            .filter(text -> text.endsWith("人"))
            .map(text -> Long.valueOf(text.replaceAll("[^0-9]", "")))
            .toList();
    assertThat(counts).isNotEmpty().isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void noticeOpensWithItsFactsAndAllItsEvidence() throws SQLException {
    String id =
        String.valueOf(
            warehouse()
                .single("SELECT disclosure_id FROM disclosures WHERE case_number = '2025-312'"));

    browser().open(page, "#" + id);

    assertThat(browser().find("#notice").isDisplayed()).isTrue();
    assertThat(browser().find("#notice-head").getText()).isEqualTo("株式会社ツムギノハ");
    List<Map<String, @Nullable Object>> evidence =
        warehouse()
            .query(
                "SELECT quote, source_file, source_line FROM evidence WHERE disclosure_id = '%s'"
                        .formatted(id)
                    + " ORDER BY source_line");
    assertThat(browser().texts(".evidence li")).hasSameSizeAs(evidence);
    assertThat(browser().texts(".evidence .source"))
        .allMatch(source -> source.matches("2025-10\\.txt　[0-9]+行目　規則 .+"));
  }

  @Test
  void noticeIsClosedByKeyAndGivesTheFocusBack() {
    browser().find("#notices th a").sendKeys(Keys.ENTER);
    assertThat(browser().find("#notice").isDisplayed()).isTrue();

    browser().find("#close").sendKeys(Keys.ESCAPE);

    assertThat(browser().find("#notice").isDisplayed()).isFalse();
    assertThat(browser().value("document.activeElement.closest('#notices') !== null"))
        .isEqualTo(true);
  }

  @Test
  void textOfAPageStaysText() throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(Notice.notice("hostile").by(HOSTILE).titled(HOSTILE).on("2026-09-03"))
            .with(
                new DisclosureEvidence(
                    "hostile",
                    HOSTILE,
                    new Evidence("title", HOSTILE, Confidence.LOW, HOSTILE, 1, HOSTILE)));

    browser().open(PageOf.casebook(folder.resolve("hostile.html"), casebook));
    assertThat(browser().texts("#notices .title")).containsExactly(HOSTILE);
    browser().find("#notices th a").click();

    assertThat(browser().find("#notice-head").getText()).isEqualTo(HOSTILE);
    assertThat(browser().texts("#notice blockquote")).containsExactly(HOSTILE);
    assertThat(browser().value("document.images.length")).isEqualTo(0L);
    assertThat(browser().complaints()).isEmpty();
  }

  @Test
  void historyOfManyYearsOpensInSeconds() throws IOException {
    Path many = PageOf.manyNotices(folder.resolve("many.html"), 27_000);

    long start = System.nanoTime();
    browser().open(many);
    assertThat(browser().find("#notices th a").isDisplayed()).isTrue();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void accessibilityCheckerFindsNoSeriousFault(String scheme) throws IOException {
    assumeTrue(AXE != null, "axe-core is named by -Djikenbo.axe");
    browser().scheme(scheme);
    browser().script("document.getElementById('filter').cause.value = 'misoperation'");
    assertThat(seriousFaults()).isEmpty();

    browser().find("#notices th a").click();

    assertThat(seriousFaults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1280})
  void pageIsNotWiderThanItsWindow(int width) {
    browser().size(width, 900);
    browser().open(page);

    assertThat((Long) browser().value("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo((Long) browser().value("window.innerWidth"));
    browser().size(1280, 900);
  }

  private static List<?> seriousFaults() throws IOException {
    // Handed over by the driver, as a reader's extension would be: the policy of the page holds.
    browser().script(Files.readString(Path.of(Objects.requireNonNull(AXE))));
    Object found =
        browser()
            .answer(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run().then(found => done(found.violations"
                    + ".filter(each => ['serious', 'critical'].includes(each.impact))"
                    + ".map(each => each.id + ' ' + each.nodes[0].html + ' '"
                    + " + each.nodes[0].failureSummary)))");
    return (List<?>) Objects.requireNonNull(found);
  }

  private static String known(String people, String condition) {
    return switch (people) {
      case "known" -> " AND " + condition;
      case "unknown" -> " AND NOT (" + condition + ")";
      default -> "";
    };
  }

  /** Whether a figure is what a query gives; a dash stands where nothing is known. */
  private static void expect(String figure, String query) throws SQLException {
    String shown = browser().find("[data-figure=" + figure + "]").getText();
    Object value = warehouse().query(query).get(0).values().iterator().next();
    long expected = value == null ? 0 : ((Number) value).longValue();
    long told = shown.equals("–") ? 0 : Long.parseLong(shown.replace(",", ""));
    assertThat(told).as("%s: %s", figure, query).isEqualTo(expected);
  }

  private static long count(String query) throws SQLException {
    return ((Number) warehouse().single(query)).longValue();
  }

  private static long sum(String selector) {
    return (Long)
        browser()
            .value(
                "[...document.querySelectorAll(arguments[0])]"
                    + ".reduce((sum, cell) => sum + Number(cell.textContent.replaceAll(',', '')), 0)",
                selector);
  }

  private static void selectMonth(String name, String month) {
    Long place = (Long) browser().value("data.months.findIndex(m => m.id === arguments[0])", month);
    select(name, place.toString());
  }

  private static void select(String name, String value) {
    browser()
        .script(
            "const control = document.getElementById('filter').elements[arguments[0]];"
                + "control.value = arguments[1];"
                + "control.dispatchEvent(new Event('change', {bubbles: true}))",
            name,
            value);
  }

  private static Browser browser() {
    return Objects.requireNonNull(opened);
  }

  private static Warehouse warehouse() {
    return Objects.requireNonNull(loaded);
  }
}
