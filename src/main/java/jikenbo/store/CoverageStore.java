package jikenbo.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Period;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which months the pages run through. Call the writing method inside a transaction. */
public final class CoverageStore {

  private final JdbcClient client;

  /** Works on the database of this template. */
  public CoverageStore(NamedParameterJdbcTemplate template) {
    this.client = JdbcClient.create(template);
  }

  /**
   * Notes what every listing page runs through now: from its oldest to its newest post. A copy of a
   * post whose home is another listing page says nothing of the page that it stands on. What former
   * contents of a page ran through stays noted.
   *
   * @param today the month in which the job runs; what is dated after it says nothing
   */
  public void note(YearMonth today) {
    client
        .sql(
            """
            DELETE FROM page_coverage WHERE EXISTS (
              SELECT 1 FROM page
              WHERE page.page_id = page_coverage.page_id AND page.sha256 = page_coverage.sha256)
            """)
        .update();
    client
        .sql(
            """
            INSERT INTO page_coverage (page_id, sha256, first_month, last_month)
            SELECT page.page_id, page.sha256,
              MIN(coded_post.report_month), MAX(coded_post.report_month)
            FROM page
            JOIN post ON post.page_id = page.page_id
            JOIN coded_post ON coded_post.post_id = post.post_id
            LEFT JOIN notice ON notice.post_id = post.post_id
            LEFT JOIN disclosure ON disclosure.id = notice.disclosure_id
            LEFT JOIN post AS home ON home.post_id = disclosure.post_id
            LEFT JOIN page AS home_page ON home_page.page_id = home.page_id
            WHERE page.label_page = FALSE
              AND coded_post.report_month <= :today
              AND (disclosure.post_id IS NULL
                OR home_page.page_id = page.page_id
                OR home_page.label_page IS NOT FALSE)
            GROUP BY page.page_id, page.sha256
            """)
        .param("today", today.toString())
        .update();
  }

  /**
   * The coverage by the pages, those that left the input folder and former contents among them. A
   * former content counts as far as posts of its months are still there: where a page lost its
   * posts to another content, nothing of their months can be counted any more.
   */
  public Coverage ofPages(YearMonth today) {
    NavigableSet<YearMonth> touched = new TreeSet<>(touched(today));
    List<Period> stretches = new ArrayList<>(stretches(true));
    stretches(false).stream()
        .map(former -> kept(former, touched))
        .flatMap(Optional::stream)
        .forEach(stretches::add);
    return Coverage.of(stretches, touched);
  }

  private static Optional<Period> kept(Period former, NavigableSet<YearMonth> touched) {
    YearMonth first = touched.ceiling(former.from());
    YearMonth last = touched.floor(former.to());
    return first == null || last == null || last.isBefore(first)
        ? Optional.empty()
        : Optional.of(new Period(first, last));
  }

  /** Every month that a post stands in, by its dating or by a correction. */
  public List<YearMonth> touched(YearMonth today) {
    return client
        .sql(
            """
            SELECT report_month FROM coded_post WHERE report_month <= :today
            UNION
            SELECT report_month FROM disclosure WHERE report_month IS NOT NULL
            """)
        .param("today", today.toString())
        .query((row, number) -> YearMonth.parse(row.getString(1)))
        .list();
  }

  private List<Period> stretches(boolean present) {
    return client
        .sql(
            """
            SELECT page_coverage.first_month, page_coverage.last_month
            FROM page_coverage
            LEFT JOIN page ON page.page_id = page_coverage.page_id
              AND page.sha256 = page_coverage.sha256
            WHERE page.page_id IS %s
            """
                .formatted(present ? "NOT NULL" : "NULL"))
        .query(
            (row, number) ->
                new Period(YearMonth.parse(row.getString(1)), YearMonth.parse(row.getString(2))))
        .list();
  }
}
