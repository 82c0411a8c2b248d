package jikenbo.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTextTest {

  private static final Charset WINDOWS_31J = CsvEncoding.WINDOWS_31J.charset();

  @Test
  void keepsWhatTheCharacterSetHas() {
    assertThat(FittedText.of("髙﨑①㈱ｶﾅ～", WINDOWS_31J).text()).isEqualTo("髙﨑①㈱ｶﾅ～");
  }

  @ParameterizedTest
  @CsvSource({
    "10時〜12時, 10時～12時",
    "‖, ∥",
    "−5度, －5度",
    "東京—大阪, 東京―大阪",
    "¢£¬¥‾¦, ￠￡￢￥￣￤",
    "J·P, J・P",
    "a\u00A0b, a b",
    "⼈事, 人事"
  })
  void putsTwinsInPlace(String text, String fitted) {
    assertThat(FittedText.of(text, WINDOWS_31J)).isEqualTo(fitted(fitted));
  }

  @Test
  void joinsMarksWithTheirCharacter() {
    assertThat(FittedText.of("か\u3099ッハ\u309A", WINDOWS_31J)).isEqualTo(fitted("がッパ"));
    assertThat(FittedText.of("\u3099", WINDOWS_31J).text()).isEqualTo("〓");
    assertThat(FittedText.of("e\u0301", WINDOWS_31J).text()).isEqualTo("e〓");
  }

  @Test
  void replacesTheRestAndNamesEachCharacterOnce() {
    FittedText fitted = FittedText.of("𠮷野と𠮷田 👍ゔ", WINDOWS_31J);

    assertThat(fitted.text()).isEqualTo("〓野と〓田 〓〓");
    assertThat(fitted.lacking()).containsExactly("U+20BB7", "U+1F44D", "U+3094");
  }

  @Test
  void replacesHalfACharacterInUtf8() {
    FittedText fitted = FittedText.of("a\uD842b", StandardCharsets.UTF_8);

    assertThat(fitted.text()).isEqualTo("a〓b");
    assertThat(fitted.lacking()).containsExactly("U+D842");
  }

  @Property
  void whatIsFittedCanBeReadBack(@ForAll String text) {
    String fitted = FittedText.of(text, WINDOWS_31J).text();

    assertThat(new String(fitted.getBytes(WINDOWS_31J), WINDOWS_31J)).isEqualTo(fitted);
  }

  private static FittedText fitted(String text) {
    return new FittedText(text, List.of());
  }
}
