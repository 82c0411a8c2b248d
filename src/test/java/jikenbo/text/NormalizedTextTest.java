package jikenbo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(chars = {'\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E'})
  void whatIsNotToBeSeenDividesNoNumber(char unseen) {
    NormalizedText text = NormalizedText.of("顧客1" + unseen + "22名" + unseen + "の");

    assertThat(text).hasToString("顧客122名の");
    assertThat(text.quote(2, 6)).isEqualTo("1" + unseen + "22名");
  }

  @Test
  void aSoundMarkReachesItsLetterOverWhatIsNotToBeSeen() {
    NormalizedText text = NormalizedText.of("か\u200B\u3099き\u200B");

    assertThat(text).hasToString("がき");
    assertThat(text.quote(0, 1)).isEqualTo("か\u200B\u3099");
    assertThat(text.quote(1, 2)).isEqualTo("き");
  }

  @Property
  void equalsTheNormalFormOfTheWholeTextThatIsSeen(@ForAll("japanese") String text) {
    assertThat(NormalizedText.of(text))
        .hasToString(Normalizer.normalize(text.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFKC));
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
        .withChars("㈱①⼈㋿〜～−髙﨑\u3000\u00a0か\u3099\u200B\u00AD\uFEFF")
        .ofMaxLength(40);
  }
}
