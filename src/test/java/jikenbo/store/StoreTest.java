package jikenbo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.archive.ReadPage;
import jikenbo.archive.file.ArchiveComparison;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.DateLine;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.CodedPost.Notice;
import jikenbo.casebook.Copy;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType.Form;
import jikenbo.casebook.field.FieldValues;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fact.NoticeFacts;
import jikenbo.fixture.AnyValues;
import jikenbo.fixture.TestDatabase;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import jikenbo.revision.Change;
import jikenbo.revision.Reason;
import jikenbo.statistics.Cell;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Figures;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class StoreTest {

  private static final YearMonth TODAY = YearMonth.of(2024, 12);
  private static final Copy WHOLE = new Copy("k", LocalDate.of(2024, 5, 2), true, false, 100, 3);
  private static final String RULES = "r".repeat(64);
  private static final Codes CODES = Catalogue.codes(AnyValues.values());
  private static final NoticeFacts FULL = Catalogue.facts(AnyValues.values());
  private static final NoticeFacts SPARSE = sparse(YearMonth.of(2024, 5));

  private SingleConnectionDataSource database;
  private PageStore pages;
  private CodingStore codings;
  private CaseStore cases;
  private StatisticsStore statistics;
  private ChangeStore changes;
  private JdbcCasebook casebook;
  private JdbcClient client;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated();
    NamedParameterJdbcTemplate template = new NamedParameterJdbcTemplate(database);
    client = JdbcClient.create(database);
    pages = new PageStore(template, "1.0.0");
    codings = new CodingStore(template);
    cases = new CaseStore(template);
    statistics = new StatisticsStore(template);
    changes = new ChangeStore(template);
    casebook = new JdbcCasebook(client);
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @Test
  void givesAPostBackAsItWas() {
    Post post =
        new Post(
            new SourceLocation("a/b.txt", 7),
            List.of("見出し", "", "本文 𠮷", ""),
            new DateLine(5, "2024/5/2", LocalDate.of(2024, 5, 2)));

    pages.replace(List.of(page("a/b.txt", "1", List.of(post), List.of())));

    assertThat(storedPosts()).extracting(StoredPost::post).containsExactly(post);
    assertThat(pages.hashes()).containsExactly(Map.entry("a/b.txt", "1".repeat(64)));
  }

  @Test
  void givesChangesBackByTableKeyAndMeasureInThePlaceOfFormerOnes() {
    Change month = change("monthly_statistics", "2024-05|loss|school", "incidents", "1", null);
    Change title = change("disclosures", "d1", "title", null, "件名");
    Change cause = change("disclosures", "d1", "cause_code", "loss", "theft");
    Change first = change("disclosures", "d0", "title", "旧", "新");
    changes.replace(Stream.of(change("disclosures", "d9", "title", "旧", "新")));

    changes.replace(Stream.of(month, title, cause, first));

    try (Stream<Change> stored = changes.changes()) {
      assertThat(stored).containsExactly(first, cause, title, month);
    }
  }

  @Test
  void keepsMoreChangesThanOneBatchTakes() {
    changes.replace(
        IntStream.range(0, 1201).mapToObj(i -> change("disclosures", "d" + i, "title", "旧", "新")));

    try (Stream<Change> stored = changes.changes()) {
      assertThat(stored).hasSize(1201).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({"2024-06, d1 d2 d3", "2024-05, d2 d1 d3", "2023-12, d3 d1 d2", "2024-04, d1 d2 d3"})
  void newestComeFirstAfterThoseOfTheMonth(YearMonth month, String order) {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1, 5, 9), List.of())));
    code(1, notice("d1", "i1", FULL));
    code(5, notice("d2", "i2", SPARSE));
    YearMonth old = YearMonth.of(2023, 12);
    code(9, notice("d3", "i3", sparse(old)));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.newestFirst(month)))
        .extracting(Disclosure::id)
        .containsExactly(order.split(" ", -1));
  }

  @Test
  void givesEveryFactBackAsItWas() {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1, 5), List.of())));
    code(1, notice("d1", "i1", FULL));
    code(5, notice("d2", "i1", SPARSE));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.disclosures()))
        .containsExactly(
            new Disclosure(
                "d2", "i1", new SourceLocation("a.txt", 5), SPARSE, CODES, false, Imprint.NONE),
            new Disclosure(
                "d1", "i1", new SourceLocation("a.txt", 1), FULL, CODES, false, Imprint.NONE));
    assertThat(list(casebook.evidence()))
        .containsExactly(
            new DisclosureEvidence("d1", "a.txt", evidence("cause_code", 2)),
            new DisclosureEvidence("d1", "a.txt", evidence("title", 2)),
            new DisclosureEvidence("d1", "a.txt", evidence("affected_count", 3)),
            new DisclosureEvidence("d2", "a.txt", evidence("cause_code", 2)),
            new DisclosureEvidence("d2", "a.txt", evidence("title", 2)),
            new DisclosureEvidence("d2", "a.txt", evidence("affected_count", 3)));
    assertThat(list(casebook.doubts()))
        .extracting(ReviewItem::kind, ReviewItem::disclosureId, ReviewItem::source)
        .containsExactly(
            tuple("impossible_date", "d1", new SourceLocation("a.txt", 3)),
            tuple("impossible_date", "d2", new SourceLocation("a.txt", 3)));
  }

  @Test
  void doesNotDependOnTheOrderInWhichPagesWereRead() {
    for (String file : List.of("c.txt", "a.txt", "b.txt")) {
      pages.replace(List.of(page(file, "1", posts(file, 1), List.of())));
    }
    storedPosts().forEach(post -> code(post, notice("d1", "i1", SPARSE)));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.posts()))
        .extracting(post -> post.source().file(), PostAccount::kind, PostAccount::reason)
        .containsExactly(
            tuple("a.txt", PostKind.INCIDENT, null),
            tuple("b.txt", PostKind.DUPLICATE, "a.txt の 1 行目と同じ公表です。"),
            tuple("c.txt", PostKind.DUPLICATE, "a.txt の 1 行目と同じ公表です。"));
  }

  @Test
  void tellsWhatIsDoubtfulOfAnArticleToo() {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 7), List.of())));
    CodedPost article =
        CodedPost.article(
            "事件の公表ではありません。", YearMonth.of(2024, 5), List.of(DoubtKind.UNCERTAIN_KIND.at(7, 60)));
    storedPosts().forEach(post -> code(post, article));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.doubts()))
        .extracting(ReviewItem::kind, ReviewItem::disclosureId, ReviewItem::source)
        .containsExactly(tuple("uncertain_kind", null, new SourceLocation("a.txt", 7)));
  }

  /** Dictionaries of every language would order them otherwise. */
  @Test
  void ordersTextByTheCodesOfItsCharacters() {
    List<String> files = List.of("B.txt", "_.txt", "a.txt", "いち.txt", "ア.txt", "一.txt", "Ａ.txt");
    for (String file : List.of("ア.txt", "a.txt", "Ａ.txt", "いち.txt", "一.txt", "_.txt", "B.txt")) {
      pages.replace(List.of(page(file, "1", posts(file, 1), List.of())));
    }
    storedPosts()
        .forEach(
            post ->
                code(post, CodedPost.article("事件の公表ではありません。", YearMonth.of(2024, 5), List.of())));

    assertThat(list(casebook.posts()))
        .extracting(post -> post.source().file())
        .containsExactlyElementsOf(files);
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.ON_SERVER, matches = ".+")
  void leavesNoColumnToTheLocaleOfTheServer() {
    assertThat(
            client
                .sql(
                    """
                    SELECT table_name || '.' || column_name FROM information_schema.columns
                    WHERE table_schema = 'jikenbo' AND table_name NOT LIKE 'flyway%'
                      AND data_type LIKE '%char%' AND collation_name IS DISTINCT FROM 'C'
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void accountsForEveryPostAndPassage() {
    pages.replace(
        List.of(
            page(
                "a.txt",
                "1",
                posts("a.txt", 3, 9),
                List.of(rejected("a.txt", 2, DoubtKind.TEXT_BEFORE_HEADING.at(1))))));
    code(3, notice("d1", "i1", SPARSE));
    code(9, CodedPost.article("事件の公表ではありません。", YearMonth.of(2024, 5), List.of()));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.posts()))
        .containsExactly(
            account(1, 2, PostKind.REJECTED, null, "見出しの前にある、どの投稿にも属さない文章です"),
            account(3, 2, PostKind.INCIDENT, "d1", null),
            account(9, 2, PostKind.ARTICLE, null, "事件の公表ではありません。"));
    assertThat(cases.rowCounts()).isEqualTo(new RowCounts(1, 3, 1, 0));
  }

  @Test
  void tellsWhyPassagesWereRejected() {
    pages.replace(
        List.of(
            page(
                "a.txt",
                "1",
                posts("a.txt", 3),
                List.of(rejected("a.txt", 2, DoubtKind.TEXT_BEFORE_HEADING.at(1))))));

    assertThat(list(casebook.doubts()))
        .containsExactly(
            ReviewItem.of(
                DoubtKind.TEXT_BEFORE_HEADING.at(1), null, new SourceLocation("a.txt", 1), null));
  }

  /** Each fact can have a line of evidence, and what is told of a count only beside one. */
  @ParameterizedTest
  @MethodSource("fields")
  void keepsTheEvidenceOfAnyFact(Field<?> field) {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1), List.of())));
    String value = field.is(Form.CODES) ? "値" : AnyValues.values().shown(field).orElseThrow();
    Evidence evidence =
        new Evidence(field.name(), value, Confidence.HIGH, "rule.any", 2, "おそれがあります");
    code(
        1,
        CodedPost.incident(
            new Notice("d1", "i1", WHOLE, FULL, CODES, List.of(evidence)), List.of()));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.evidence()))
        .containsExactly(new DisclosureEvidence("d1", "a.txt", evidence));
  }

  private static List<Field<?>> fields() {
    return Catalogue.WITH_EVIDENCE;
  }

  @ParameterizedTest
  @ValueSource(strings = {"affected_unit", "affected_qualifier", "affected_certainty"})
  void dropsTheEvidenceOfACountThatACorrectionTookAway(String field) {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1), List.of())));
    code(
        1,
        CodedPost.incident(
            new Notice("d1", "i1", WHOLE, SPARSE, CODES, List.of(evidence(field, 2))), List.of()));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.evidence())).isEmpty();
  }

  @Test
  void codesAgainWhatWasCodedWithOtherRules() {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1), List.of())));
    code(1, notice("d1", "i1", FULL));
    assertThat(codings.uncoded(RULES)).isEmpty();
    assertThat(codings.uncoded("s".repeat(64))).hasSize(1);

    code(1, CodedPost.article("事件の公表ではありません。", YearMonth.of(2024, 5), List.of()));
    cases.openDisclosures(TODAY);

    assertThat(list(casebook.disclosures())).isEmpty();
    assertThat(list(casebook.evidence())).isEmpty();
  }

  @Test
  void replacesAChangedPageWithAllThatWasKnownOfIt() {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1, 5), List.of())));
    code(1, notice("d1", "i1", FULL));
    cases.openDisclosures(TODAY);

    pages.replace(List.of(page("a.txt", "2", posts("a.txt", 3), List.of())));

    assertThat(storedPosts()).extracting(post -> post.post().source().line()).containsExactly(3);
    assertThat(list(casebook.disclosures())).isEmpty();
  }

  @Test
  void keepsThePostsOfAPageThatCanNoLongerBeRead() {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1), List.of())));

    pages.replace(List.of(page("a.txt", "2", List.of(), List.of(unreadable("a.txt")))));

    assertThat(storedPosts()).hasSize(1);
    assertThat(cases.rowCounts().posts()).isEqualTo(2);
  }

  @Test
  void keepsThePostsOfAPageThatCanOnlyBeReadInPart() {
    Post good = posts("a.txt", 1).get(0);
    Post later = posts("a.txt", 7).get(0);
    pages.replace(List.of(page("a.txt", "1", List.of(good, later), List.of())));

    RejectedPassage damaged =
        new RejectedPassage(
            new SourceLocation("a.txt", 5),
            2,
            later.heading(),
            DoubtKind.CONTROL_CHARACTER.at(6, 0));
    pages.replace(List.of(page("a.txt", "2", List.of(good), List.of(damaged))));

    assertThat(storedPosts())
        .extracting(StoredPost::post)
        .containsExactly(good, new Post(new SourceLocation("a.txt", 5), later.lines(), null));
    assertThat(cases.rowCounts().posts()).isEqualTo(3);
  }

  @Test
  void keepsThePostsAndForgetsTheComplaintsOfFilesThatLeft() {
    pages.replace(
        List.of(
            page(
                "a.txt",
                "1",
                posts("a.txt", 3),
                List.of(rejected("a.txt", 2, DoubtKind.TEXT_BEFORE_HEADING.at(1)))),
            page("b.txt", "2", List.of(), List.of(unreadable("b.txt")))));

    pages.follow(ArchiveComparison.of(new ArchiveFolder(Path.of("x"), List.of()), pages.hashes()));

    assertThat(pages.hashes()).containsOnlyKeys("a.txt");
    assertThat(storedPosts()).hasSize(1);
    assertThat(cases.rowCounts().posts()).isEqualTo(1);
  }

  @Test
  void givesAMovedPageItsNewName() {
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1), List.of())));

    ArchiveFolder folder = new ArchiveFolder(Path.of("x"), List.of(file("b/a.txt", "1")));
    pages.follow(ArchiveComparison.of(folder, pages.hashes()));

    assertThat(storedPosts())
        .extracting(post -> post.post().source())
        .containsExactly(new SourceLocation("b/a.txt", 1));
  }

  @Test
  void keepsIncidents() {
    Incident known =
        new Incident(
            "i2",
            "2024-217",
            "d1",
            YearMonth.of(2024, 5),
            Cause.MALWARE,
            "ransomware",
            Sector.COMPANY,
            2,
            3,
            158_929L,
            4_000L,
            "架空印刷");
    Incident unknown =
        new Incident(
            "i1",
            null,
            "d2",
            YearMonth.of(2024, 5),
            Cause.UNKNOWN,
            "unknown",
            Sector.UNKNOWN,
            1,
            1,
            null,
            null,
            null);

    cases.add(List.of(known, unknown));

    assertThat(list(casebook.incidents())).containsExactly(unknown, known);
  }

  @Test
  void findsTheLatestMonth() {
    assertThat(cases.latestMonth()).isEmpty();
    pages.replace(List.of(page("a.txt", "1", posts("a.txt", 1, 5), List.of())));
    code(1, notice("d1", "i1", FULL));
    code(5, notice("d2", "i2", SPARSE));
    cases.openDisclosures(TODAY);

    assertThat(cases.latestMonth()).contains(YearMonth.of(2024, 6));
    assertThat(cases.countUnfolded()).isEqualTo(2);
  }

  @Test
  void keepsCellsInReportingOrder() {
    Cell may = cell(YearMonth.of(2024, 5), Cause.UNKNOWN);
    Cell malware = cell(YearMonth.of(2024, 6), Cause.MALWARE);
    Cell loss = cell(YearMonth.of(2024, 6), Cause.LOSS);
    statistics.replace(counted(may));

    statistics.replace(counted(loss, may, malware));

    assertThat(statistics.statistics()).isEqualTo(counted(may, malware, loss));
  }

  private List<StoredPost> storedPosts() {
    return client
        .sql("SELECT " + StoredPost.SELECT + " FROM " + StoredPost.FROM + " ORDER BY post_id")
        .query(StoredPost::of)
        .list();
  }

  private void code(int line, CodedPost coded) {
    storedPosts().stream()
        .filter(post -> post.post().source().line() == line)
        .forEach(post -> code(post, coded));
  }

  private void code(StoredPost post, CodedPost coded) {
    codings.replace(List.of(new PostCoding(post.id(), RULES, coded)));
  }

  private static ReadPage page(
      String name, String digit, List<Post> posts, List<RejectedPassage> rejected) {
    return new ReadPage(file(name, digit), new CutPage(posts, rejected));
  }

  private static ArchiveFile file(String name, String digit) {
    return new ArchiveFile(name, Path.of("any"), digit.repeat(64), null);
  }

  private static List<Post> posts(String file, int... lines) {
    return Arrays.stream(lines)
        .mapToObj(
            line -> new Post(new SourceLocation(file, line), List.of("見出し" + line, "本文"), null))
        .toList();
  }

  private static Change change(
      String table, String key, String measure, @Nullable String before, @Nullable String after) {
    return new Change(table, key, measure, before, after, Reason.NEW_PAGES);
  }

  private static RejectedPassage unreadable(String file) {
    return rejected(file, 0, DoubtKind.BLANK_PAGE.of(0));
  }

  private static RejectedPassage rejected(String file, int lines, Doubt rejection) {
    return new RejectedPassage(new SourceLocation(file, 1), lines, null, rejection);
  }

  private static PostAccount account(
      int line, int count, PostKind kind, @Nullable String disclosure, @Nullable String reason) {
    return new PostAccount(
        new SourceLocation("a.txt", line), count, kind, disclosure, reason, Imprint.NONE);
  }

  private static CodedPost notice(String disclosure, String incident, NoticeFacts facts) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence("affected_count", 3));
    evidence.add(evidence("title", 2));
    evidence.add(evidence("cause_code", 2));
    List<Doubt> doubts = List.of(DoubtKind.IMPOSSIBLE_DATE.at(3, "6月31日"));
    return CodedPost.incident(
        new Notice(disclosure, incident, WHOLE, facts, CODES, evidence), doubts);
  }

  private static Evidence evidence(String field, int line) {
    return new Evidence(field, "値", Confidence.MEDIUM, "rule." + field, line, "約 158,929 人");
  }

  /** What no notice is without, and its month. */
  private static NoticeFacts sparse(YearMonth month) {
    return Catalogue.facts(
        new FieldValues()
            .put(Catalogue.TITLE, "個人情報の漏えいについて")
            .put(Catalogue.PUBLISHED_ON_BASIS, PublishedOnBasis.NEIGHBOURS)
            .put(Catalogue.REPORT_MONTH, month)
            .put(Catalogue.DATA_TYPE, Set.of())
            .put(Catalogue.IS_UPDATE, false));
  }

  private static MonthlyStatistics counted(Cell... cells) {
    Period stretch = Period.endingWith(YearMonth.of(2024, 5), 2);
    return new MonthlyStatistics(
        List.of(cells), Figures.ZERO, Coverage.of(List.of(stretch), List.of()));
  }

  private static Cell cell(YearMonth month, Cause cause) {
    return new Cell(
        month, cause, Sector.SCHOOL, 1, 2, 3, 4, 5_000_000_000L, 6, 7, 6_000_000_000L, 8);
  }

  private static <T> List<T> list(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }
}
