package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.coding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindOpinionTest {

  @ParameterizedTest
  @CsvSource({
    "0.95, INCIDENT, false",
    "0.70, INCIDENT, false",
    "0.69, ARTICLE, true",
    "0.31, ARTICLE, true",
    "0.30, ARTICLE, false",
    "0.01, ARTICLE, false",
  })
  void whatIsNotLikelyEnoughIsNoNoticeButDoubtedWhereItMayBeOne(
      double incident, Kind kind, boolean doubtful) {
    KindOpinion opinion = KindOpinion.of(incident);

    assertThat(opinion.kind()).isEqualTo(kind);
    assertThat(opinion.isDoubtful()).isEqualTo(doubtful);
  }

  @ParameterizedTest
  @CsvSource({"INCIDENT", "ARTICLE"})
  void whatARuleSaysIsNotDoubted(Kind kind) {
    assertThat(KindOpinion.sure(kind).isDoubtful()).isFalse();
  }
}
