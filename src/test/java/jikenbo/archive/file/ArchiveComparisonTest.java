package jikenbo.archive.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchiveComparisonTest {

  private static final Path ANY = Path.of("any");

  @Test
  void tellsNewFromChangedFromUnchangedFromGone() {
    ArchiveComparison comparison =
        ArchiveComparison.of(
            folder(page("a", "1"), page("b", "2"), page("c", "3")),
            Map.of("b", "0", "c", "3", "d", "4"));

    assertThat(comparison.added()).containsExactly(page("a", "1"));
    assertThat(comparison.changed()).containsExactly(page("b", "2"));
    assertThat(comparison.unchanged()).containsExactly(page("c", "3"));
    assertThat(comparison.gone()).containsExactly("d");
    assertThat(comparison.toRead(Set.of())).containsExactly(page("a", "1"), page("b", "2"));
  }

  @Test
  void readsAnUnchangedPageAgainThatIsReadOtherwiseNow() {
    ArchiveComparison comparison =
        ArchiveComparison.of(folder(page("a", "1"), page("b", "2")), Map.of("a", "1", "b", "2"));

    assertThat(comparison.toRead(Set.of("b"))).containsExactly(page("b", "2"));
  }

  @Test
  void recognisesAPageUnderItsNewName() {
    ArchiveComparison comparison =
        ArchiveComparison.of(folder(page("new/a", "1")), Map.of("a", "1"));

    assertThat(comparison.moved()).containsExactly(Map.entry("a", page("new/a", "1")));
    assertThat(comparison.gone()).isEmpty();
    assertThat(comparison.toRead(Set.of())).isEmpty();
  }

  @Test
  void takesACopyForANewPage() {
    ArchiveComparison comparison =
        ArchiveComparison.of(folder(page("a", "1"), page("b", "1")), Map.of("a", "1"));

    assertThat(comparison.moved()).isEmpty();
    assertThat(comparison.added()).containsExactly(page("b", "1"));
  }

  @Test
  void movesEachNameOnlyOnce() {
    ArchiveComparison comparison =
        ArchiveComparison.of(folder(page("b", "1"), page("c", "1")), Map.of("a", "1"));

    assertThat(comparison.moved()).containsOnlyKeys("a");
    assertThat(comparison.added()).containsExactly(page("c", "1"));
  }

  private static ArchiveFolder folder(ArchiveFile... files) {
    return new ArchiveFolder(ANY, List.of(files));
  }

  private static ArchiveFile page(String name, String hash) {
    return new ArchiveFile(name, ANY, hash, null);
  }
}
