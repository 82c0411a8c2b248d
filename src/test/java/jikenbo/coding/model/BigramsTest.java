package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jikenbo.text.PairTable;
import jikenbo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigramsTest {

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    Bigrams.each(text, new Span(0, text.length()), pair -> pairs.add(Bigrams.text(pair)));
    return pairs;
  }

  @ParameterizedTest
  @CsvSource({
    "鞄を紛失, 鞄を を紛 紛失",
    "USBメモリー, us sb bメ メモ モリ リー",
    "鞄。鍵を, 鍵を",
    "約120人, 約0 0人",
    "人々 𠮟る, 人々",
  })
  void lettersThatStandBesideEachOtherArePairs(String text, String pairs) {
    assertThat(pairs(text)).containsExactly(pairs.split(" "));
  }

  @Test
  void onlyTheStretchIsLookedAt() {
    List<String> pairs = new ArrayList<>();
    Bigrams.each("宛先を誤って送信", new Span(3, 5), pair -> pairs.add(Bigrams.text(pair)));

    assertThat(pairs).containsExactly("誤っ");
  }

  @Test
  void pairsAreNumberedInTheirOrder() {
    Bigrams bigrams = new Bigrams(List.of("紛失", "盗難", "誤送"));

    assertThat(bigrams.number(PairTable.pair('盗', '難'))).isEqualTo(1);
    assertThat(bigrams.number(PairTable.pair('誤', '送'))).isEqualTo(2);
  }

  @Test
  void otherPairsHaveNoNumber() {
    assertThat(new Bigrams(List.of("紛失")).number(PairTable.pair('失', '紛'))).isEqualTo(Bigrams.NONE);
  }
}
