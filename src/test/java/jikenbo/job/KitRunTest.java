package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The kit of the sample's report, used as its first lines say. */
class KitRunTest {

  /** What a line of TMDL can be, by Microsoft's description of the language. */
  private static final Pattern LINE =
      Pattern.compile(
          "///.*|(model|database|table|column|partition|measure|relationship|expression|ref table)\\b.*"
              + "|[a-z][A-Za-z]*(: .+)?|source = .+");

  private static final Pattern COLUMN = Pattern.compile("'(\\w+)'\\[(\\w+)]");

  @TempDir private static Path folder;

  private static Path report = Path.of("");
  private static Warehouse warehouse = unopened();

  @BeforeAll
  static void load() throws IOException, SQLException {
    Run run =
        Run.ofSample(
            "--input=input",
            "--output=" + folder.resolve("output"),
            "--data=" + folder.resolve("data"));
    assertThat(run.exitCode()).as(run.toString()).isZero();
    report = folder.resolve("output/2025-10");
    warehouse = Warehouse.empty();
    for (String file : List.of("schema.sql", "load-duckdb.sql", "measures.sql")) {
      String sql = Files.readString(report.resolve("kit").resolve(file));
      warehouse.execute(sql.replace("'csv/", "'" + report.resolve("csv") + "/"));
    }
  }

  @AfterAll
  static void close() throws SQLException {
    warehouse.close();
  }

  @Test
  void everyTableIsFilledAndItsKeysHold() throws IOException, SQLException {
    for (JsonNode resource : Warehouse.resources(report.resolve("csv"))) {
      String name = resource.get("name").asString();
      long rows = lines("csv/" + resource.get("path").asString()) - 1;
      assertThat((Long) warehouse.single("SELECT count(*) FROM " + name))
          .as(name)
          .isLessThanOrEqualTo(rows);
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        assertThat(warehouse.unresolved(resource, key)).as("%s %s", name, key).isZero();
      }
    }
    assertThat(warehouse.single("SELECT count(*) FROM disclosures")).isEqualTo(64L);
  }

  @ParameterizedTest
  @CsvSource({
    "公表件数, disclosures",
    "事案数, incidents",
    "影響組織数, organizations",
    "影響人数, people",
  })
  void measuresAreTheFiguresOfTheReport(String label, String measure)
      throws IOException, SQLException {
    Map<String, @Nullable Object> row =
        warehouse.query("SELECT * FROM monthly_measures WHERE report_month = '2025-10'").get(0);
    Element card = card(label);

    assertThat(number(row.get(measure))).isEqualTo(told(card.select(".value b").text()));
    assertThat(number(row.get(measure + "_previous_month"))).isEqualTo(line(card, "前月比"));
    assertThat(number(row.get(measure + "_last_year"))).isEqualTo(line(card, "前年同月比"));
    assertThat(number(row.get(measure + "_fiscal_year"))).isEqualTo(line(card, "年度累計"));
  }

  @Test
  void peopleWithoutTheLargestCaseAreThoseOfTheReport() throws IOException, SQLException {
    Object people =
        warehouse.single(
            "SELECT people_without_largest FROM monthly_measures WHERE report_month = '2025-10'");

    assertThat(card("影響人数").select(".remark").text())
        .startsWith("最大の1件を除くと %,d人".formatted(number(people)));
  }

  @Test
  void monthsThatAreNotCoveredHaveNoFigureAndNoComparison() throws SQLException {
    assertThat(
            warehouse.query(
                "SELECT * FROM monthly_measures WHERE coverage = 'none' AND disclosures IS NOT NULL"))
        .isEmpty();
    assertThat(
            warehouse.query(
                "SELECT * FROM monthly_measures WHERE coverage <> 'full'"
                    + " AND disclosures_previous_month IS NOT NULL"))
        .isEmpty();
    assertThat(
            warehouse.query(
                "SELECT * FROM monthly_measures"
                    + " WHERE report_month = '2025-01' AND disclosures_previous_month IS NOT NULL"))
        .isEmpty();
  }

  @Test
  void modelFollowsTheGrammarOfItsLanguage() throws IOException {
    for (Map.Entry<String, String> file : model().entrySet()) {
      boolean expression = false;
      int depth = 0;
      for (String line : file.getValue().lines().filter(text -> !text.isBlank()).toList()) {
        int tabs = line.length() - line.replaceFirst("^\t+", "").length();
        if (expression && tabs >= depth + 2) {
          continue;
        }
        String text = line.substring(tabs);
        assertThat(text).as("%s: %s", file.getKey(), line).matches(LINE);
        expression = text.endsWith(" =");
        depth = tabs;
      }
    }
  }

  @Test
  void modelNamesWhatThereIs() throws IOException {
    Map<String, String> model = model();
    for (JsonNode resource : Warehouse.resources(report.resolve("csv"))) {
      String table = model.get("definition/tables/" + resource.get("name").asString() + ".tmdl");
      for (JsonNode field : resource.at("/schema/fields")) {
        assertThat(table).contains("\tcolumn " + field.get("name").asString() + "\n");
      }
    }
    String all = String.join("\n", model.values());
    for (MatchResult used : COLUMN.matcher(all).results().toList()) {
      assertThat(model.get("definition/tables/" + used.group(1) + ".tmdl"))
          .contains("\tcolumn " + used.group(2) + "\n");
    }
  }

  @Test
  void onlyOneWayLeadsFromATableToAnother() throws IOException {
    String relationships = Objects.requireNonNull(model().get("definition/relationships.tmdl"));
    List<String> active =
        Stream.of(relationships.split("\n\n", -1))
            .filter(relationship -> !relationship.contains("isActive: false"))
            .map(
                relationship ->
                    relationship.replaceAll(
                        "(?s).*fromColumn: (\\w+)\\..*toColumn: (\\w+)\\..*", "$1 $2"))
            .toList();

    assertThat(active)
        .doesNotHaveDuplicates()
        .contains("disclosures dim_date", "incidents dim_month", "evidence disclosures")
        .doesNotContain("disclosures incidents", "incidents disclosures", "dim_method dim_cause");
  }

  @Test
  void pageForAnalystsShowsTheSameFunction() throws IOException {
    String function = Files.readString(report.resolve("kit/load.m"));
    String body = function.substring(function.indexOf("    Package"));

    assertThat(Files.readString(Path.of("docs/analysts.md"))).contains(body);
  }

  private static Map<String, String> model() throws IOException {
    Path model = report.resolve("kit/jikenbo.SemanticModel");
    try (Stream<Path> files = Files.walk(model)) {
      return files
          .filter(file -> file.toString().endsWith(".tmdl"))
          .collect(
              Collectors.toMap(
                  file -> model.relativize(file).toString(),
                  KitRunTest::read,
                  (first, second) -> first,
                  TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(report.resolve(file))) {
      return lines.count();
    }
  }

  private static Element card(String label) throws IOException {
    Document page = Jsoup.parse(report.resolve("incident-report-2025-10.html").toFile());
    return page.select(".card").stream()
        .filter(card -> card.select("h3").text().equals(label))
        .findFirst()
        .orElseThrow();
  }

  /** The figure of a line of a card; null where it has none. */
  private static @Nullable Long line(Element card, String label) {
    return card.select("dl div").stream()
        .filter(line -> line.select("dt").text().equals(label))
        .map(line -> line.select("b").text())
        .filter(text -> !text.isEmpty())
        .map(KitRunTest::told)
        .findFirst()
        .orElse(null);
  }

  private static Long told(String text) {
    return Long.valueOf(text.replaceAll("[,+±]", ""));
  }

  private static @Nullable Long number(@Nullable Object value) {
    return value == null ? null : Long.valueOf(((Number) value).longValue());
  }

  private static Warehouse unopened() {
    try {
      return Warehouse.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
