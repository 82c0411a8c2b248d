package jikenbo.report.csv;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.casebook.ReviewItem;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fact.Confidence;
import jikenbo.fact.DataType;
import jikenbo.fact.Evidence;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.SampleCasebook;
import jikenbo.review.Severity;
import jikenbo.revision.Revision;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class CsvReportTest {

  private static final RuleBook RULES = RuleBook.standard();

  private final Path folder;

  CsvReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void filesBeginWithTheByteOrderMarkAndEndLinesWithCrLf() throws IOException {
    write(MemoryCasebook.of(notice("a")));

    assertThat(folder).isDirectoryContaining("glob:**/posts.csv");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .filteredOn(file -> file.toString().endsWith(".csv"))
          .hasSize(CsvReport.TABLES.size())
          .allSatisfy(
              file -> {
                String text = Files.readString(file);
                assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
                assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
              });
    }
  }

  @Test
  void disclosureFillsEveryColumnOfTheContract() throws IOException {
    write(
        MemoryCasebook.of(
            notice("d1")
                .of("i1")
                .on("2026-09-03")
                .by("青葉市")
                .titled("メール誤送信について")
                .happened("2026-08-30", "2026-09-01")
                .people(1234)
                .coded(Cause.MISOPERATION, Sector.MUNICIPALITY)
                .at("若葉システム")
                .from("2026/09.txt", 17)
                .corrected()));

    assertThat(text("disclosures"))
        .isEqualTo(
            lines(
                "disclosure_id,incident_id,case_number,source_file,source_line,organization,"
                    + "title,published_on,published_on_basis,report_month,occurred_from,"
                    + "occurred_to,detected_on,days_to_detect,days_to_disclose,cause_code,"
                    + "cause_confidence,method_code,sector_code,sector_confidence,prefecture,"
                    + "local_government_code,third_party,affected_count,affected_unit,"
                    + "affected_qualifier,affected_certainty,is_update,corrected,source_url,labels",
                "d1,i1,,2026/09.txt,17,青葉市,メール誤送信について,2026-09-03,heading,2026-09,2026-08-30,"
                    + ",2026-09-01,2,2,misoperation,high,unknown,municipality,high,,,若葉システム,1234,"
                    + "人,exact,possible,false,true,,"));
  }

  @Test
  void textThatWouldRunAsAFormulaIsNeutralisedAndNumbersAreNot() throws IOException {
    write(
        MemoryCasebook.of(
            notice("a").by("=HYPERLINK(\"x\")").titled("@一覧").at("-1"),
            notice("b").by("+81").titled("\tx").happened("2026-09-05", "2026-09-01")));

    assertThat(records("disclosures"))
        .extracting(r -> r.get("organization"), r -> r.get("title"), r -> r.get("days_to_detect"))
        .containsExactly(tuple("'=HYPERLINK(\"x\")", "'@一覧", ""), tuple("'+81", "'\tx", "-4"));
  }

  @Test
  void quotesCommasLineBreaksAndRareCharactersSurvive() throws IOException {
    String title = "「漏えい」, \"重要\"\r\n第2報\nについて 𠮷野 👨‍👩‍👧 葛󠄀飾";
    write(MemoryCasebook.of(notice("a").titled(title)));

    assertThat(records("disclosures")).singleElement().returns(title, r -> r.get("title"));
  }

  @Test
  void textWithTheSeparatorsOfOtherProgramsIsQuoted() throws IOException {
    write(MemoryCasebook.of(notice("a").by("青葉市; 若葉市").titled("件名\t続き")));

    assertThat(text("disclosures")).contains(",\"青葉市; 若葉市\",\"件名\t続き\",");
  }

  @Test
  void plainUtf8HasNoMark() throws IOException {
    write(MemoryCasebook.of(notice("a")), CsvEncoding.UTF_8);

    assertThat(Files.readString(folder.resolve("posts.csv"))).startsWith("source_file,");
  }

  @Test
  void whatWindows31jLacksIsReplacedAndToldWithItsPlace() throws IOException {
    List<ReplacedCharacters> replaced =
        write(
            MemoryCasebook.of(
                notice("a").titled("全国〜版"), notice("b").by("𠮷田市").titled("👍 と 𠮷 と 𠮷")),
            CsvEncoding.WINDOWS_31J);

    assertThat(records("disclosures", CsvEncoding.WINDOWS_31J))
        .extracting(r -> r.get("organization"), r -> r.get("title"))
        .containsExactly(tuple("青葉市", "全国～版"), tuple("〓田市", "〓 と 〓 と 〓"));
    assertThat(replaced)
        .containsExactly(
            new ReplacedCharacters("disclosures.csv", 3, "organization", List.of("U+20BB7")),
            new ReplacedCharacters("disclosures.csv", 3, "title", List.of("U+1F44D", "U+20BB7")));
    assertThat(records("review", CsvEncoding.WINDOWS_31J))
        .extracting(r -> r.get("kind"), r -> r.get("source_file"), r -> r.get("source_line"))
        .containsOnly(tuple("character_replaced", "disclosures.csv", "3"))
        .hasSize(2);
  }

  @Test
  void charactersReplacedInTheReviewItselfAreReviewedToo() throws IOException {
    ReviewItem doubt =
        new ReviewItem(
            Severity.INFO,
            "uncertain_class",
            "a",
            new SourceLocation("p.txt", 1),
            "「𠮷」です",
            "確かめてください",
            null);

    write(MemoryCasebook.of(notice("a")).doubtful(doubt), CsvEncoding.WINDOWS_31J);

    assertThat(records("review", CsvEncoding.WINDOWS_31J))
        .extracting(r -> r.get("message"))
        .containsExactly("「〓」です", "message 列の U+20BB7 は指定の文字コードにないため、〓 で書きました");
  }

  @ParameterizedTest
  @EnumSource
  void sameCasebookGivesTheSameBytes(CsvEncoding encoding) throws IOException {
    Path again = Files.createDirectory(folder.resolve("again"));
    MemoryCasebook casebook = SampleCasebook.months(YearMonth.of(2026, 9), 3);

    write(casebook, encoding);
    new CsvReport(RULES, encoding)
        .write(again, casebook, casebook.statistics(), Revision.FIRST_ISSUE);

    assertThat(CsvReport.fileNames())
        .allSatisfy(
            name -> assertThat(again.resolve(name)).hasSameBinaryContentAs(folder.resolve(name)));
  }

  @ParameterizedTest
  @EnumSource
  void theDescriptionNamesTheEncodingAndIsItselfUtf8(CsvEncoding encoding) throws IOException {
    write(MemoryCasebook.of(), encoding);

    String json = Files.readString(folder.resolve("datapackage.json"));
    assertThat(json).startsWith("{\n").contains("\"title_ja\" : \"公表\"").doesNotContain("\r\n");
    assertThat(JsonMapper.shared().readTree(json).get("resources"))
        .extracting(resource -> Charset.forName(resource.get("encoding").asString()))
        .containsOnly(encoding.charset());
  }

  @Test
  void postsTellWhatBecameOfThem() throws IOException {
    write(
        MemoryCasebook.of(notice("a").from("p.txt", 1))
            .with(
                new PostAccount(
                    new SourceLocation("p.txt", 40),
                    9,
                    PostKind.ARTICLE,
                    null,
                    "旅行記",
                    Imprint.NONE),
                new PostAccount(
                    new SourceLocation("q.txt", 2),
                    5,
                    PostKind.DUPLICATE,
                    "a",
                    null,
                    Imprint.NONE)));

    assertThat(text("posts"))
        .isEqualTo(
            lines(
                "source_file,source_line,line_count,kind,disclosure_id,reason,source_url,labels",
                "p.txt,1,10,incident,a,,,",
                "p.txt,40,9,article,,旅行記,,",
                "q.txt,2,5,duplicate,a,,,"));
  }

  @Test
  void dataTypesStandInTheirDeclaredOrder() throws IOException {
    write(MemoryCasebook.of(notice("a").data(DataType.CARD, DataType.NAME, DataType.EMAIL)));

    assertThat(records("disclosure_data_types"))
        .extracting(r -> r.get("data_type"))
        .containsExactly("name", "email", "card");
  }

  @Test
  void evidenceQuotesThePage() throws IOException {
    write(
        MemoryCasebook.of(notice("a"))
            .with(
                new DisclosureEvidence(
                    "a",
                    "2026/09.txt",
                    new Evidence(
                        "affected_count", "40000", Confidence.HIGH, "total", 12, "約4万件"))));

    assertThat(text("evidence"))
        .isEqualTo(
            lines(
                "disclosure_id,field,value,confidence,rule,source_file,source_line,quote",
                "a,affected_count,40000,high,total,2026/09.txt,12,約4万件"));
  }

  @Test
  void peopleAreEmptyWhereNoIncidentTellsThem() throws IOException {
    write(
        MemoryCasebook.of(
            notice("a").coded(Cause.LOSS, Sector.SCHOOL),
            notice("b").people(8).coded(Cause.THEFT, Sector.SCHOOL)));

    assertThat(text("monthly_statistics"))
        .isEqualTo(
            lines(
                "report_month,cause_code,sector_code,disclosures_new,disclosures_update,"
                    + "incidents,organizations,affected_people,affected_known,affected_unknown,"
                    + "affected_records,records_known",
                "2026-09,loss,school,1,0,1,1,,0,1,,0",
                "2026-09,theft,school,1,0,1,1,8,1,0,,0"));
  }

  @Test
  void monthsAreUnbrokenAndKnowTheirFiscalYear() throws IOException {
    write(MemoryCasebook.of(notice("a").in("2026-02"), notice("b").in("2026-04")));

    assertThat(text("dim_month"))
        .isEqualTo(
            lines(
                "report_month,name_ja,name_en,sort_order,first_day,year,month,quarter,fiscal_year,"
                    + "fiscal_quarter,fiscal_month,coverage",
                "2026-02,2026年2月,February 2026,1,2026-02-01,2026,2,1,2025,4,11,full",
                "2026-03,2026年3月,March 2026,2,2026-03-01,2026,3,1,2025,4,12,full",
                "2026-04,2026年4月,April 2026,3,2026-04-01,2026,4,2,2026,1,1,full"));
  }

  @Test
  void dimensionsHoldEveryClassAndItsCrosswalk() throws IOException {
    write(MemoryCasebook.of());

    assertThat(records("dim_cause")).hasSize(Cause.values().length);
    assertThat(records("dim_sector")).hasSize(Sector.values().length);
    assertThat(text("dim_sector"))
        .startsWith(
            "sector_code,name_ja,name_en,sort_order,jsic\r\nmunicipality,自治体,Local government,1,S");
    assertThat(text("dim_method"))
        .contains("web_skimming,決済画面の改ざん,Web skimming,1,unauthorized_access")
        .endsWith(",不明,Unknown," + records("dim_method").size() + ",unknown\r\n");
    assertThat(text("dim_data_type"))
        .startsWith("data_type,name_ja,name_en,sort_order\r\nname,氏名,Name,1")
        .endsWith("other,その他,Other,16\r\nunknown,不明,Unknown,17\r\n");
  }

  @Test
  void emptyCasebookGivesHeadersOnly() throws IOException {
    write(MemoryCasebook.of());

    for (String file : List.of("posts", "disclosures", "incidents", "evidence", "dim_month")) {
      assertThat(records(file)).as(file).isEmpty();
    }
  }

  @Test
  void streamsAreClosed() throws IOException {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a"));

    write(casebook);

    assertThat(casebook.openStreams()).isZero();
  }

  private void write(MemoryCasebook casebook) throws IOException {
    write(casebook, CsvEncoding.UTF_8_BOM);
  }

  private List<ReplacedCharacters> write(MemoryCasebook casebook, CsvEncoding encoding)
      throws IOException {
    return new CsvReport(RULES, encoding)
        .write(folder, casebook, casebook.statistics(), Revision.FIRST_ISSUE);
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  /** The file without its byte order mark. */
  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file + ".csv"), StandardCharsets.UTF_8).substring(1);
  }

  private List<CSVRecord> records(String file) throws IOException {
    return parsed(text(file));
  }

  private List<CSVRecord> records(String file, CsvEncoding encoding) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file + ".csv"));
    return parsed(new String(bytes, encoding.charset()));
  }

  private static List<CSVRecord> parsed(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }
}
