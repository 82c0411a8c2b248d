package jikenbo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
              Map.of("来館", points(Sector.SCHOOL, 20), "always", all(0), "rules", all(30))),
          new PairWeights(Map.of("書館", points(Sector.GOVERNMENT, 90), "always", all(0))));

  private static short[] points(Sector sector, int points) {
    short[] row = all(0);
    row[List.of(Sector.values()).indexOf(sector)] = (short) points;
    return row;
  }

  private static short[] all(int points) {
    short[] row = new short[Sector.values().length];
    Arrays.fill(row, (short) points);
    return row;
  }

  private static Vote vote(Sector sector, int weight, boolean own) {
    Rule rule =
        new Rule(
            "some-rule",
            sector.code(),
            null,
            weight,
            List.of("名簿"),
            null,
            null,
            Set.of(),
            false,
            false,
            own,
            new Rule.Examples(List.of(), List.of()));
    return new Vote(rule, weight, new Span(4, 6));
  }

  private static SectorOpinion opinion(@Nullable String name, boolean municipal, Vote... votes) {
    SectorVotes all = new SectorVotes(new Tally(List.of(votes)), new Tally(List.of()), municipal);
    return SectorOpinion.of(all, TEXT, name, MODEL);
  }

  @Test
  void rulesThatAreWellAheadDecide() {
    SectorOpinion opinion = opinion("蔵書館", false, vote(Sector.COMPANY, 8, false));

    assertThat(opinion.best()).isEqualTo(Sector.COMPANY);
    assertThat(opinion.confidence()).isEqualTo(Confidence.LOW);
    assertThat(opinion.rival()).isEqualTo(Sector.GOVERNMENT);
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
    assertThat(opinion("蔵書館", true).best()).isEqualTo(Sector.MUNICIPALITY);
  }

  @Test
  void whoseNoticeNobodyKnowsIsOfNoSectorWhereRulesAreSilent() {
    SectorOpinion opinion = opinion(null, false);

    assertThat(opinion.best()).isEqualTo(Sector.UNKNOWN);
    assertThat(opinion.confidence()).isEqualTo(Confidence.LOW);
  }
}
