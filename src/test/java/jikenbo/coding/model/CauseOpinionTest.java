package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jikenbo.coding.Cause;
import jikenbo.coding.rule.Tally;
import jikenbo.coding.rule.Vote;
import jikenbo.fact.Confidence;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import org.junit.jupiter.api.Test;

/** How rules and the text as a whole decide together, with weights made for the purpose. */
class CauseOpinionTest {

  private static final NoticeText TEXT =
      NoticeText.of("お知らせ\n\n名簿の件です。\n 鞄を紛失しました。\n\n再発防止策\n\n盗難に備えます。", 1);

  private static CauseModel model(int loss, int rules) {
    return new CauseModel(
        new PairWeights(
            Map.of(
                "紛失", Made.points(Cause.values(), Cause.LOSS, loss),
                "鞄を", Made.points(Cause.values(), Cause.LOSS, 1),
                "盗難", Made.points(Cause.values(), Cause.THEFT, 900),
                "always", Made.all(Cause.values(), 0),
                "rules", Made.all(Cause.values(), rules))));
  }

  private static Vote vote(Cause cause, boolean hint, boolean own) {
    return vote(cause, 5, hint, false, own);
  }

  private static Vote houseVote(Cause cause, int weight) {
    return vote(cause, weight, false, true, false);
  }

  private static Vote vote(Cause cause, int weight, boolean hint, boolean house, boolean own) {
    return Made.vote(cause.code(), weight, new Span(6, 8), hint, house, own);
  }

  private static CauseOpinion opinion(CauseModel model, Vote... votes) {
    return CauseOpinion.of(new Tally(List.of(votes)), TEXT, model, Set.of("other_bug"));
  }

  @Test
  void whatRulesAndTextSayIsSure() {
    CauseOpinion opinion = opinion(model(90, 30), vote(Cause.LOSS, false, false));

    assertThat(opinion.best()).isEqualTo(Cause.LOSS);
    assertThat(opinion.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(opinion.rival()).isEmpty();
    assertThat(opinion.ground(Cause.LOSS)).isEqualTo(new Ground("some-rule", new Span(6, 8)));
  }

  @Test
  void aTextThatSaysMoreThanTheRulesIsBelievedButLookedAt() {
    CauseOpinion opinion = opinion(model(190, 30), vote(Cause.INSIDER, false, false));

    assertThat(opinion.best()).isEqualTo(Cause.LOSS);
    assertThat(opinion.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(opinion.rival()).contains(Cause.INSIDER);
  }

  @Test
  void rulesThatSayMoreThanTheTextAreBelieved() {
    CauseOpinion opinion = opinion(model(9, 90), vote(Cause.INSIDER, false, false));

    assertThat(opinion.best()).isEqualTo(Cause.INSIDER);
  }

  @Test
  void aRuleOfTheOperatorIsNotOverruled() {
    CauseOpinion opinion = opinion(model(900, 1), vote(Cause.INSIDER, false, true));

    assertThat(opinion.best()).isEqualTo(Cause.INSIDER);
    assertThat(opinion.confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void aHouseRuleIsNotOverruledByTheText() {
    CauseOpinion opinion =
        opinion(model(900, 1), houseVote(Cause.MISMANAGEMENT, 8), vote(Cause.LOSS, false, false));

    assertThat(opinion.best()).isEqualTo(Cause.MISMANAGEMENT);
    assertThat(opinion.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void aHouseRuleThatOtherRulesOutvoteDecidesNothing() {
    CauseOpinion opinion =
        opinion(model(900, 1), houseVote(Cause.MISMANAGEMENT, 3), vote(Cause.LOSS, false, false));

    assertThat(opinion.best()).isEqualTo(Cause.LOSS);
  }

  @Test
  void aHintAloneIsNeverSure() {
    CauseOpinion opinion = opinion(model(900, 30), vote(Cause.LOSS, true, false));

    assertThat(opinion.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void theSentenceThatSaysItIsQuotedWithItsStrongestPairs() {
    Ground ground = opinion(model(90, 30)).ground(Cause.LOSS);

    assertThat(ground.rule()).isEqualTo("cause.character-pairs: 紛失 鞄を");
    assertThat(TEXT.text(ground.span())).isEqualTo("鞄を紛失しました。");
  }

  @Test
  void measuresTellNothingOfTheCause() {
    assertThat(opinion(model(90, 30)).best()).isEqualTo(Cause.LOSS);
  }

  @Test
  void whereNothingSpeaksAPersonLooks() {
    CauseOpinion opinion = opinion(model(0, 30));

    assertThat(opinion.best()).isEqualTo(Cause.UNKNOWN);
    assertThat(opinion.confidence()).isEqualTo(Confidence.LOW);
    assertThat(opinion.rival()).isPresent();
  }
}
