package jikenbo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  @Test
  void fullWidthDigitsBecomePlainAndAreQuotedAsTheyStand() {
    NormalizedText text = NormalizedText.of("計１２，０３２名");

    assertThat(text).hasToString("計12,032名");
    assertThat(text.quote(1, 7)).isEqualTo("１２，０３２");
  }

  @Test
  void oneCharacterThatBecomesSeveralIsQuotedWhole() {
    NormalizedText text = NormalizedText.of("㈱みどり");

    assertThat(text).hasToString("(株)みどり");
    assertThat(text.quote(1, 2)).isEqualTo("㈱");
  }

  @Test
  void halfWidthKanaAndItsSoundMarkBecomeOneCharacter() {
    NormalizedText text = NormalizedText.of("ﾃﾞｰﾀ");

    assertThat(text).hasToString("データ");
    assertThat(text.quote(0, 1)).isEqualTo("ﾃﾞ");
  }

  @Test
  void radicalsBecomeTheCharactersTheyAreTakenFor() {
    assertThat(NormalizedText.of("22⼈")).hasToString("22人");
  }

  @Property
  void equalsTheNormalFormOfTheWholeText(@ForAll("japanese") String text) {
    assertThat(NormalizedText.of(text))
        .hasToString(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Property
  void everyQuoteStandsInTheOriginal(@ForAll("japanese") String text) {
    NormalizedText normalized = NormalizedText.of(text);
    int length = normalized.toString().length();
    for (int i = 0; i < length; i++) {
      String quote = normalized.quote(i, i + 1);
      assertThat(text.indexOf(quote, normalized.originalStart(i)))
          .isEqualTo(normalized.originalStart(i));
    }
  }

  @Provide
  Arbitrary<String> japanese() {
    return Arbitraries.strings()
        .withChars("abc 09,.\n")
        .withCharRange('ぁ', 'ん')
        .withCharRange('ァ', 'ヶ')
        .withCharRange('０', '９')
        .withCharRange('｡', 'ﾟ')
        .withCharRange('一', '丿')
        .withChars("㈱①⼈㋿〜～−髙﨑\u3000\u00a0か\u3099")
        .ofMaxLength(40);
  }
}
