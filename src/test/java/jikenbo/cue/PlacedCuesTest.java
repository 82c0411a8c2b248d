package jikenbo.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.text.Span;
import org.junit.jupiter.api.Test;

class PlacedCuesTest {

  private static final PlacedCues CUES =
      new PlacedCues(
          List.of(
              new Cue("harm", new Span(10, 12)),
              new Cue("victims", new Span(2, 4)),
              new Cue("data", new Span(4, 8))));

  @Test
  void cuesComeInTheOrderOfTheText() {
    assertThat(CUES.within(new Span(0, 20)))
        .extracting(Cue::name)
        .containsExactly("victims", "data", "harm");
  }

  @Test
  void aCueThatReachesOverTheEndIsNotWithin() {
    assertThat(CUES.names(new Span(2, 11))).containsExactly("data", "victims");
  }

  @Test
  void anEmptyStretchHoldsNone() {
    assertThat(CUES.within(new Span(4, 4))).isEmpty();
  }
}
