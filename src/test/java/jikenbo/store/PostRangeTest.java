package jikenbo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jikenbo.archive.ReadPage;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.SourceLocation;
import jikenbo.fixture.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Ranges hold every post that is not coded, each of them once, and never cut what belongs together.
 */
class PostRangeTest {

  private static final String RULES = "r".repeat(64);

  private SingleConnectionDataSource database;
  private CodingStore codings;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated();
    NamedParameterJdbcTemplate template = new NamedParameterJdbcTemplate(database);
    codings = new CodingStore(template);
    new PageStore(template, "1.0.0")
        .replace(
            List.of(
                page("a.txt", "1", 3, false),
                page("b.txt", "2", 5, false),
                page("feed.xml", "3", 450, true),
                page("c.txt", "4", 1, false)));
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @ParameterizedTest
  @CsvSource({"1,200,6", "4,200,5", "8,200,5", "100,200,3", "1000,200,1", "1,2,2", "1,1,1"})
  void holdEachPortionOnce(int posts, int most, int expected) {
    List<PostRange> ranges = codings.uncodedRanges(RULES, posts, most);

    List<PagePortion> inRanges = new ArrayList<>();
    ranges.forEach(range -> inRanges.addAll(codings.uncoded(RULES, range)));
    assertThat(ranges).hasSize(expected);
    assertThat(inRanges).containsExactlyElementsOf(codings.uncoded(RULES));
  }

  @Test
  void thereAreNoneWhereNothingIsLeft() {
    database.destroy();
    database = TestDatabase.migrated();

    assertThat(
            new CodingStore(new NamedParameterJdbcTemplate(database)).uncodedRanges(RULES, 1, 200))
        .isEmpty();
  }

  private static ReadPage page(String name, String digit, int posts, boolean entries) {
    @Nullable Imprint imprint = entries ? new Imprint("https://blog.example/1", List.of()) : null;
    return new ReadPage(
        new ArchiveFile(name, Path.of("any"), digit.repeat(64), null),
        new CutPage(
            IntStream.rangeClosed(1, posts)
                .mapToObj(
                    line -> new Post(new SourceLocation(name, line), List.of("見出し"), null, imprint))
                .toList(),
            List.of()));
  }
}
