package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.accuracy.RightShare;
import jikenbo.coding.Kind;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often notices without the bracket of the series and other articles are told apart on hands
 * that nothing was fitted on:
 *
 * <pre>mvn test -Dtest=UnseenKindsTest -DargLine=-Djikenbo.cross=true</pre>
 */
@EnabledIfSystemProperty(named = "jikenbo.cross", matches = "true")
class UnseenKindsTest {

  private final RightShare notices = new RightShare();
  private final RightShare articles = new RightShare();

  @Test
  void noticesAndArticlesAreToldApartOnHandsThatNothingWasFittedOn() {
    Corpus<KindExample> corpus = KindExample.corpus();
    for (List<Hand> unseen : Hands.folds(List.copyOf(corpus.hands().keySet()))) {
      KindModel kinds = new KindModel(KindExample.fit(corpus.without(unseen)));
      for (Hand hand : unseen) {
        corpus.of(hand).stream()
            .filter(example -> !example.numbered())
            .forEach(example -> score(hand.name(), example, kinds.incident(example.text())));
      }
    }
    for (String writer : KindExample.WRITERS) {
      List<String> others =
          KindExample.WRITERS.stream().filter(other -> !other.equals(writer)).toList();
      Corpus<KindExample> rest = new Corpus<>(corpus.hands(), KindExample.others(others));
      KindModel kinds = new KindModel(KindExample.fit(rest));
      KindExample.table(writer)
          .forEach(example -> score(writer, example, kinds.incident(example.text())));
    }
    System.out.printf("notices without number %s, articles %s%n", notices, articles);

    assertThat(notices.percent()).isGreaterThanOrEqualTo(94);
    assertThat(articles.percent()).isGreaterThanOrEqualTo(84);
  }

  private void score(String writer, KindExample example, double incident) {
    Kind told = KindOpinion.of(incident).kind();
    boolean right = told == example.kind();
    (example.kind() == Kind.INCIDENT ? notices : articles).add(right);
    if (!right) {
      System.out.println(writer + ": " + told + " " + example.text().text().lines().findFirst());
    }
  }
}
