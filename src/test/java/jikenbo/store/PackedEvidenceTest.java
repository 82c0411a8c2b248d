package jikenbo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import org.junit.jupiter.api.Test;

/** Evidence comes out of its field as it went in. */
class PackedEvidenceTest {

  @Test
  void keepsEveryPieceInItsOrder() {
    List<Evidence> evidence =
        List.of(
            new Evidence("title", "お詫び", Confidence.HIGH, "heading", 3, "お詫び 𠮷野"),
            new Evidence("affected_count", "12", Confidence.LOW, "people", 9, "12名"),
            new Evidence("third_party", "", Confidence.MEDIUM, "role", 1, ""));

    assertThat(PackedEvidence.unpack(PackedEvidence.pack(evidence))).isEqualTo(evidence);
  }

  @Test
  void holdsAQuoteOfAnyLength() {
    String line = "長い一行".repeat(50_000);
    List<Evidence> evidence =
        List.of(new Evidence("title", line, Confidence.HIGH, "heading", 1, line));

    assertThat(PackedEvidence.unpack(PackedEvidence.pack(evidence))).isEqualTo(evidence);
  }

  @Test
  void canBeEmpty() {
    assertThat(PackedEvidence.unpack(PackedEvidence.pack(List.of()))).isEmpty();
  }
}
