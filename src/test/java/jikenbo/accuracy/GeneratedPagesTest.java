package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import jikenbo.generator.GeneratedArchive;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated archives read like notices, so that what is measured on them is what the program does
 * on real pages. They say nothing about how right it reads these.
 */
class GeneratedPagesTest {

  @TempDir static Path folder;

  private static Score score;

  @BeforeAll
  static void read() throws IOException {
    new GeneratedArchive(1, 2_000, 300).writeTo(folder);
    score = Score.of(Hand.of(folder));
    System.out.println(new ScoreTable(Map.of("generated", score)));
  }

  @Test
  void postsAreFound() {
    assertThat(score.posts().strict()).isGreaterThanOrEqualTo(99);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "KIND",
        "CASE_NUMBER",
        "ORGANIZATION",
        "PUBLISHED",
        "MONTH",
        "CAUSE",
        "SECTOR",
        "PEOPLE",
        "UNIT",
        "UPDATE",
        "PREFECTURE",
        "DATA_TYPES"
      })
  void plainFieldsAreRead(Field field) {
    assertThat(score.field(field).strict()).as(field.title()).isGreaterThanOrEqualTo(95);
  }
}
