package jikenbo.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KappaTest {

  private final Agreement agreement = new Agreement();

  @Test
  void kappaTakesOffWhatChanceGives() {
    both("yes", "yes", 20);
    both("yes", "no", 5);
    both("no", "yes", 10);
    both("no", "no", 15);

    assertThat(agreement.percent()).isEqualTo(70);
    assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void anAnswerThatOnlyOneGivesIsNoAgreement() {
    both("2024-05-31", null, 1);
    both(null, null, 3);

    assertThat(agreement.percent()).isEqualTo(75);
    assertThat(agreement.kappa()).isZero();
  }

  @Test
  void oneAnswerForEverythingIsFullAgreement() {
    both("theft", "theft", 4);

    assertThat(agreement.kappa()).isEqualTo(1);
  }

  private void both(@Nullable String one, @Nullable String other, int times) {
    for (int i = 0; i < times; i++) {
      agreement.add(one, other);
    }
  }
}
