package jikenbo.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedRunsTest {

  private static final String NOTICE = "7月3日、利用者の名簿を入れた青い鞄を電車の網棚に置き忘れました。";

  private final SharedRuns runs = new SharedRuns(20);

  @Test
  void aSentenceOfTwoSourcesIsShared() {
    runs.add("clerk", NOTICE);
    runs.add("shops", "ご報告します。" + NOTICE);

    assertThat(runs.pairs(NOTICE)).containsExactly(Set.of("clerk", "shops"));
  }

  @Test
  void otherDaysAndBreaksOfLinesDoNotHideIt() {
    runs.add("clerk", NOTICE);
    runs.add("shops", "10月21日、利用者の名簿を\n入れた青い鞄を 電車の網棚に置き忘れました。");

    assertThat(runs.pairs(NOTICE)).containsExactly(Set.of("clerk", "shops"));
  }

  @Test
  void whatThreeSourcesSayIsASetPhrase() {
    runs.add("clerk", NOTICE);
    runs.add("shops", NOTICE);
    runs.add("blogger", NOTICE);

    assertThat(runs.pairs(NOTICE)).isEmpty();
  }

  @Test
  void aListedPhraseIsNobodysOwn() {
    runs.add("clerk", NOTICE);
    runs.add("shops", NOTICE);
    runs.addSetPhrase(NOTICE);

    assertThat(runs.pairs(NOTICE)).isEmpty();
  }

  @Test
  void oneSourceMayRepeatItself() {
    runs.add("clerk", NOTICE);
    runs.add("clerk", NOTICE);

    assertThat(runs.pairs(NOTICE)).isEmpty();
  }

  @Test
  void shorterRunsAreChance() {
    runs.add("clerk", "電車の網棚に置き忘れました。");
    runs.add("shops", "電車の網棚に置き忘れました。");

    assertThat(runs.pairs(NOTICE)).isEmpty();
  }
}
