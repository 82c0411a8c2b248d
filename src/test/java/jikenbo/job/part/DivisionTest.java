package jikenbo.job.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jikenbo.archive.ReadPage;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.SourceLocation;
import jikenbo.fixture.TestDatabase;
import jikenbo.store.CodingStore;
import jikenbo.store.PageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Parts of the posts, whose names fit into an order and are never used again. */
class DivisionTest {

  private static final String RULES = "a".repeat(64);

  private SingleConnectionDataSource database;
  private CodingStore codings;
  private Division division;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated();
    NamedParameterJdbcTemplate template = new NamedParameterJdbcTemplate(database);
    codings = new CodingStore(template);
    division = new Division(codings, RULES);
    new PageStore(template, "1.0.0")
        .replace(IntStream.range(0, 5).mapToObj(DivisionTest::page).toList());
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @Test
  void hasSomeHundredPostsInAPart() {
    Map<String, ExecutionContext> parts = division.partition(200);

    assertThat(parts).hasSize(3);
    assertThat(
            parts.values().stream()
                .map(Division::range)
                .flatMap(range -> codings.uncoded(RULES, range).stream()))
        .containsExactlyElementsOf(codings.uncoded(RULES));
  }

  @Test
  void hasNoMorePartsThanItMay() {
    assertThat(division.partition(1)).hasSize(1);
  }

  @Test
  void givesNoNameTwice() {
    assertThat(division.partition(200).keySet())
        .doesNotContainAnyElementsOf(division.partition(200).keySet());
  }

  @Test
  void givesNamesThatAnOrderCanTell() throws ForeignOrderException {
    for (String name : division.partition(200).keySet()) {
      PartOrder order = new PartOrder("codePosts:" + name, 1, 1, new Edition("0.8.0", RULES));

      assertThat(OrderText.read(OrderText.write(order))).isEqualTo(order);
    }
  }

  private static ReadPage page(int number) {
    String name = number + ".txt";
    return new ReadPage(
        new ArchiveFile(name, Path.of("any"), String.valueOf(number).repeat(64), null),
        new CutPage(
            IntStream.rangeClosed(1, 250)
                .mapToObj(
                    line -> new Post(new SourceLocation(name, line), List.of("見出し"), null, null))
                .toList(),
            List.of()));
  }
}
