package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jikenbo.coding.Kind;
import jikenbo.text.NoticeText;
import org.junit.jupiter.api.Test;

/** With weights made for the purpose: 失く speaks for a notice, 感想 for an article. */
class KindModelTest {

  private static final KindModel MODEL =
      new KindModel(
          new PairWeights(
              Map.of(
                  "失く", new short[] {60, -60},
                  "感想", new short[] {-60, 60},
                  "always", new short[] {0, 0})));

  private static Kind kind(String text) {
    return KindOpinion.of(MODEL.incident(NoticeText.of(text, 1))).kind();
  }

  @Test
  void theTextAsAWholeTells() {
    assertThat(kind("名簿について\n\n名簿を失くしました。")).isEqualTo(Kind.INCIDENT);
    assertThat(kind("名簿について\n\n読んだ感想です。")).isEqualTo(Kind.ARTICLE);
  }

  @Test
  void whatIsLikelyOnEitherSideIsNoNotice() {
    assertThat(kind("名簿について\n\n失くした人の感想です。")).isEqualTo(Kind.ARTICLE);
  }

  @Test
  void whatIsPromisedOrAskedForIsNotHeard() {
    assertThat(kind("名簿について\n\n失くしました。\n\n再発防止策\n\n感想を集めます。")).isEqualTo(Kind.INCIDENT);
  }
}
