package jikenbo.text;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.text.Quantity.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "158,929人|158929|人",
        "900名|900|名",
        "約4万件|40000|件",
        "約 4 万件|40000|件",
        "1万2,032名|12032|名",
        "12,032 名|12032|名",
        "1.5万人|15000|人",
        "2億件|200000000|件",
        "最大5521件|5521|件",
        "三名|3|名",
        "百二十名|120|名",
        "十二人|12|人",
        "52世帯|52|世帯",
        "約二十人|20|人",
        "計四名|4|名",
        "最大三十名|30|名",
        "利用者五名|5|名",
        "二千三百四十五名|2345|名",
        "二百〇三人|203|人",
        "二万人|20000|人",
        "12億3,456万件|1234560000|件",
        "5百名|500|名",
        "2万3千4百名|23400|名",
        "2 , 345名|2345|名",
        "回答数30件|30|件",
        "ご予約 約400件|400|件",
      })
  void readsNumberAndUnit(String text, long value, String unit) {
    assertThat(QuantityReader.read(text))
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.value()).isEqualTo(value);
              assertThat(quantity.unit()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "約300名, APPROXIMATE",
    "最大300名, AT_MOST",
    "延べ300名, CUMULATIVE",
    "のべ300名分, CUMULATIVE",
    "計300名, TOTAL",
    "総数:300人, TOTAL",
    "300名前後, APPROXIMATE",
    "300名程度, APPROXIMATE",
    "300件ほど, APPROXIMATE",
    "300名余り, APPROXIMATE",
    "300余名, APPROXIMATE",
    "300名近く, APPROXIMATE",
    "300名弱, APPROXIMATE",
    "300名以上, AT_LEAST",
    "300名超, AT_LEAST",
    "少なくとも300名, AT_LEAST",
    "30~40人, AT_MOST",
  })
  void readsTheHedgeBesideTheNumber(String text, Hedge hedge) {
    assertThat(QuantityReader.read(text).get(0).hedges()).containsExactly(hedge);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999名", "1万99999999999999999999名", "999億人"})
  void whatNobodyCanCountIsNoQuantity(String text) {
    assertThat(QuantityReader.read(text)).isEmpty();
  }

  @Test
  void companiesAndPersonsAreTwoQuantities() {
    assertThat(QuantityReader.read("最大12 社 79 名"))
        .extracting(Quantity::value, Quantity::unit)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(12L, "社"),
            org.assertj.core.api.Assertions.tuple(79L, "名"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ご予約300件", "推計300件", "集計300件"})
  void theEndOfAnotherWordIsNoHedge(String text) {
    assertThat(QuantityReader.read(text).get(0).hedges()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3件名", "お一人おひとり", "一人ひとり", "数百件", "数20名", "数十人", "十数名", "23.456名", "同一人物", "個人情報", "名簿"
      })
  void otherWordsAreNoQuantities(String text) {
    assertThat(QuantityReader.read(text)).isEmpty();
  }
}
