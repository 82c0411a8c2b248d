package jikenbo.labels;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Prints how far two people agree on the same notices, and what the notices leave open. */
class AgreementTest {

  /** Least agreement in percent, of fields that everything else is counted by. */
  private static final Map<Field, Double> LEAST =
      Map.of(
          Field.MONTH, 97.0,
          Field.CAUSE, 95.0,
          Field.SECTOR, 97.0,
          Field.PEOPLE, 95.0,
          Field.OCCURRED_FROM, 95.0,
          Field.OCCURRED_TO, 95.0,
          Field.DETECTED, 95.0);

  @Test
  void twoPeopleReadTheSame() {
    Passes passes = Passes.of(Hands.forProof());

    System.out.printf("%-14s %5s %7s %6s%n", "both passes", "n", "same", "kappa");
    for (Field field : Field.values()) {
      Agreement agreement = passes.of(field);
      System.out.printf(
          "%-14s %5d %6.1f%% %6.2f%n",
          field.title(), agreement.size(), agreement.percent(), agreement.kappa());
    }
    assertThat(LEAST)
        .allSatisfy(
            (field, least) ->
                assertThat(passes.of(field).percent())
                    .as(field.title())
                    .isGreaterThanOrEqualTo(least));
  }

  @Test
  void noticesLeaveOpenWhatRealOnesDo() {
    List<Hand> hands = new ArrayList<>(Hands.forProof());
    hands.addAll(Hands.real());

    System.out.printf("%-14s %4s %4s%s%n", "% of notices", "n", "art.", row(Share::title));
    System.out.printf("%-14s %4s %4s%s%n", "asked for", "", "", row(Share::asked));
    hands.forEach(hand -> print(hand.name(), hand.posts()));

    assertThat(Hands.forProof())
        .filteredOn(Hand::isWhollyLabelledTwice)
        .allSatisfy(
            hand -> {
              assertThat(Share.NO_COUNT.of(hand.posts())).as("%s", hand).isBetween(20.0, 40.0);
              assertThat(Share.NO_BEGINNING.of(hand.posts())).as("%s", hand).isBetween(20.0, 40.0);
              assertThat(Share.ONLY_END.of(hand.posts())).as("%s", hand).isBetween(8.0, 20.0);
            });
  }

  private static void print(String name, List<Label> posts) {
    long notices = posts.stream().filter(Label::isIncident).count();
    String shares = row(share -> "%.0f".formatted(share.of(posts)));
    System.out.printf("%-14s %4d %4d%s%n", name, notices, posts.size() - notices, shares);
  }

  private static String row(Function<Share, String> cell) {
    return Arrays.stream(Share.values())
        .map(share -> "%14s".formatted(cell.apply(share)))
        .collect(joining());
  }
}
