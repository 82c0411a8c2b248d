package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.Tally;
import jikenbo.coding.rule.Vote;
import jikenbo.fact.Confidence;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How rules, text and name decide together, with weights made for the purpose. */
class SectorOpinionTest {

  private static final NoticeText TEXT = NoticeText.of("蔵書館 名簿の件\n\n来館者の名簿を紛失しました。", 1);

  private static final SectorModel MODEL =
      new SectorModel(
          new PairWeights(
              Map.of(
                  "来館", Made.points(Sector.values(), Sector.SCHOOL, 20),
                  "always", Made.all(Sector.values(), 0),
                  "rules", Made.all(Sector.values(), 30))),
          new PairWeights(
              Map.of(
                  "書館", Made.points(Sector.values(), Sector.GOVERNMENT, 90),
                  "always", Made.all(Sector.values(), 0))));

  private static Vote vote(Sector sector, int weight, boolean own) {
    return Made.vote(sector.code(), weight, new Span(4, 6), false, false, own);
  }

  private static SectorOpinion opinion(@Nullable String name, boolean municipal, Vote... votes) {
    SectorVotes all = new SectorVotes(new Tally(List.of(votes)), new Tally(List.of()), municipal);
    return SectorOpinion.of(all, TEXT, name, MODEL);
  }

  @Test
  void aStrongRuleOutweighsTextAndName() {
    SectorOpinion opinion = opinion("蔵書館", false, vote(Sector.COMPANY, 40, false));

    assertThat(opinion.best()).isEqualTo(Sector.COMPANY);
    assertThat(opinion.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(opinion.rival()).isEqualTo(Sector.GOVERNMENT);
  }

  @Test
  void aWeakRuleDoesNotThoughItIsAlone() {
    SectorOpinion opinion = opinion("蔵書館", false, vote(Sector.COMPANY, 2, false));

    assertThat(opinion.best()).isEqualTo(Sector.GOVERNMENT);
    assertThat(opinion.confidence()).isNotEqualTo(Confidence.HIGH);
  }

  @Test
  void whereRulesAreSilentNameAndTextTellButAreNeverSure() {
    SectorOpinion opinion = opinion("蔵書館", false);

    assertThat(opinion.best()).isEqualTo(Sector.GOVERNMENT);
    assertThat(opinion.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(opinion.ground(Sector.GOVERNMENT))
        .isEqualTo(new Ground("sector.name", new Span(0, 3)));
  }

  @Test
  void whereRulesAreDividedTheNameTips() {
    SectorOpinion opinion =
        opinion("蔵書館", false, vote(Sector.COMPANY, 5, false), vote(Sector.GOVERNMENT, 4, false));

    assertThat(opinion.best()).isEqualTo(Sector.GOVERNMENT);
  }

  @Test
  void aRuleOfTheOperatorIsNotOverruled() {
    SectorOpinion opinion =
        opinion("蔵書館", false, vote(Sector.COMPANY, 5, true), vote(Sector.GOVERNMENT, 4, false));

    assertThat(opinion.best()).isEqualTo(Sector.COMPANY);
    assertThat(opinion.confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void theListOfLocalGovernmentsIsAVote() {
    assertThat(opinion("みどり", true).best()).isEqualTo(Sector.MUNICIPALITY);
  }

  @Test
  void whoseNoticeNobodyKnowsIsOfNoSectorWhereRulesAreSilent() {
    SectorOpinion opinion = opinion(null, false);

    assertThat(opinion.best()).isEqualTo(Sector.UNKNOWN);
    assertThat(opinion.confidence()).isEqualTo(Confidence.LOW);
  }
}
