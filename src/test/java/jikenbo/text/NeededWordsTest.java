package jikenbo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jikenbo.coding.rule.Expression;
import jikenbo.coding.rule.Rule;
import jikenbo.coding.rule.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededWordsTest {

  /** Sentences of notices, and all that a rule gives as an example. */
  private static final List<String> SENTENCES = new ArrayList<>();

  @BeforeAll
  static void readSentences() throws IOException {
    NoticeText page = NoticeText.of(Files.readString(Path.of("input/2025-10.txt")), 1);
    page.sentences().forEach(sentence -> SENTENCES.add(page.text(sentence)));
    RuleBook.standard().rules().forEach(rule -> SENTENCES.addAll(rule.examples().match()));
  }

  @ParameterizedTest
  @CsvSource({
    "宛先,                     宛先",
    "宛先|住所,                 住所",
    "(?:宛先|住所)を誤,          住所を誤る",
    "宛先[^。]{1;9}誤,          宛先と誤り",
    "サーバー?に侵入,            サーバに侵入",
    "(?:不正)?侵入,             侵入",
    "侵入(?:され)*し,           侵入し",
    "あ{2}い,                  ああい",
    "あ+い,                    あああい",
    "あ{0;3}い,                い",
    "誤(?!解)送信,              誤送信",
    "(?<!見)落とし,             落とし",
    "(?<any>宛先)を,            宛先を",
    "[一-龠]市,                 青葉市",
    "[^[あ]い]う,               かう",
    "\\d+名,                   10名",
    "X\\(旧,                   X(旧",
    "(?:\\QX(旧\\E|\\Q雑\\E)に, X(旧に",
    "^\\s*市$,                 市",
  })
  void aTextThatMatchesHasWhatIsNeeded(String regex, String text) {
    PrefilteredPattern pattern = PrefilteredPattern.of(regex.replace(';', ','));

    assertThat(pattern.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "宛先[^。]*誤,          住所を誤る",
    "宛先[^。]*誤,          宛先の欄",
    "(?:宛先|住所)を誤,      電話を誤る",
    "宛先|住所,             電話",
    "(?:不正)?侵入,         不正",
    "サーバー+,             サーバ",
    "会社|\\(株\\),          (有)青葉",
  })
  void aTextThatLacksWhatIsNeededIsToldFromItsWords(String regex, String text) {
    assertThat(NeededWords.of(regex).isMetBy(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?i)usb", "(?i:usb)メモリ", ".*", "宛先|[0-9]+", "(?:宛先)?"})
  void whatMayMatchAnythingNeedsNothing(String regex) {
    assertThat(NeededWords.of(regex)).isEqualTo(new Need.Nothing());
  }

  /** The law: what is needed is never missing where the expression matches. */
  @ParameterizedTest
  @MethodSource("rules")
  void noRuleOfTheBookIsKeptFromAMatch(Rule rule) {
    List<PrefilteredPattern> patterns =
        Stream.of(rule.pattern(), rule.unless())
            .filter(Objects::nonNull)
            .map(Expression::matched)
            .toList();

    for (String sentence : SENTENCES) {
      for (PrefilteredPattern pattern : patterns) {
        assertThat(pattern.isIn(sentence)).as(sentence).isEqualTo(pattern.matcher(sentence).find());
      }
    }
  }

  static Stream<Rule> rules() {
    return RuleBook.standard().rules().stream()
        .filter(rule -> rule.pattern() != null || rule.unless() != null);
  }

  @Test
  void wordsAreLookedForOneByOne() {
    Need need = NeededWords.of("宛先を(?:誤|間違)");

    assertThat(need.isMetBy("間違えた宛先を消す")).isTrue();
    assertThat(need.isMetBy("間違えた宛先です")).isFalse();
  }
}
