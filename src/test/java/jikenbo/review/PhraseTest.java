package jikenbo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  @Test
  void valuesStandInTheirPlaces() {
    assertThat(with("{line} 行目の「{quote}」", Map.of("line", 3, "quote", "[件数]{n}|$1")))
        .isEqualTo("3 行目の「[件数]{n}|$1」");
  }

  @Test
  void aFormatShowsAValueAsItSays() {
    Map<String, Object> values = Map.of("bytes", 12345L, "character", 27L);

    assertThat(with("{bytes:,d} バイト、U+{character:04X}", values)).isEqualTo("12,345 バイト、U+001B");
  }

  @ParameterizedTest
  @CsvSource({"みどり, 0, みどりです", "みどり, 2, みどりです（2 件）", "'', 0, 不明です"})
  void aPartStandsWhereItsValuesAreTold(String name, long count, String told) {
    assertThat(with("[{name}|不明]です[（{count} 件）]", Map.of("name", name, "count", count)))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{count", "count}", "[{count}", "{count}]", "A|B", "[A[B]]", "{}"})
  void aMarkWithoutPartnerIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Phrase(text));
  }

  private static String with(String text, Map<String, Object> values) {
    return new Phrase(text).with(values);
  }
}
