package jikenbo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtKindTest {

  /** A row of a table, with the kinds in its second column. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\|[^|]+\\| ((?:`[a-z_]+`(?:, )?)+) \\|");

  private static final String JAPANESE = ".*[ぁ-んァ-ヶ一-龠].*";

  @ParameterizedTest
  @EnumSource
  void everyKindHasItsWords(DoubtKind kind) {
    Doubt doubt = kind.at(2, values(kind));

    assertThat(kind.nameJa()).matches(JAPANESE);
    assertThat(doubt.suggestion()).matches(JAPANESE);
    assertThat(doubt.message()).isNotBlank().doesNotContain("{", "[", "|");
    assertThat(DoubtKind.ofCode(kind.code())).contains(kind);
  }

  @ParameterizedTest
  @EnumSource
  void anEnglishConsoleNamesEveryRejectionInEnglish(DoubtKind kind) {
    if (kind.isRejection()) {
      assertThat(kind.english()).matches("[A-Za-z0-9\\p{Punct} ]+");
      assertThat(kind.of(values(kind)).severity()).isEqualTo(Severity.ERROR);
    }
  }

  @Test
  void aDoubtTellsAllValuesOfItsKindAndNoMore() {
    assertThatIllegalArgumentException().isThrownBy(() -> DoubtKind.COUNT_WITHOUT_UNIT.at(1));
    assertThatIllegalArgumentException().isThrownBy(() -> DoubtKind.BROKEN_LINK.of("a"));
  }

  @Test
  void whatIsNotToldHasItsOwnWords() {
    assertThat(DoubtKind.UNCERTAIN_FACT.at(2, "third_party", "", "みどり", "みどり社").message())
        .isEqualTo("third_party の読みが競っています: 記載なし と みどり(「みどり社」)");
    assertThat(DoubtKind.WEAK_CLASS.at(1, "cause_code", "unknown", "").message())
        .isEqualTo("cause_code の手掛かりがないため、unknown としました");
    assertThat(DoubtKind.BLANK_PAGE.of(0).message()).isEqualTo("空のファイルです");
    assertThat(DoubtKind.BLANK_PAGE.of(7).message()).isEqualTo("空白のほかに本文がありません");
  }

  @Test
  void aFileTellsHowManyFormerPostsStandForWhatIsMissing() {
    assertThat(Doubt.brokenOff(3, "切れています").message()).isEqualTo("途中までしか読めません（切れています）");
    assertThat(Doubt.pageWithoutPosts(2).keeping(1234).message())
        .isEqualTo(
            "公開された投稿がありません（下書き・コメント・固定ページなど 2 件は読みません）" + "。前に読めていた投稿 1,234 件は、そのときのまま集計に残しています");
    assertThat(DoubtKind.BROKEN_LINK.of().keeping(3)).isEqualTo(DoubtKind.BROKEN_LINK.of());
  }

  @Test
  void wordsAndKindsFitEachOther() {
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (DoubtKind kind : DoubtKind.values()) {
      words.put(kind.code(), words(kind));
    }
    assertThat(DoubtWords.all(words)).containsOnlyKeys(DoubtKind.values());

    refused(words, "no_such_kind", Map.of());
    refused(words, "broken_link", Map.of());
    refused(words, "broken_link", with(DoubtKind.BROKEN_LINK, "message", "{why}"));
    refused(words, "archive_limit", with(DoubtKind.ARCHIVE_LIMIT, "message", "展開できません"));
    refused(words, "weak_class", with(DoubtKind.WEAK_CLASS, "english", "weak"));
  }

  @Test
  void theManualExplainsTheRejectionsAndNoOthers() throws IOException {
    Matcher rows = ROW.matcher(Files.readString(Path.of("docs/input-faults.md")));
    Stream<String> kinds = rows.results().flatMap(row -> Stream.of(row.group(1).split(", ")));

    assertThat(kinds.map(code -> code.replace("`", "")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DoubtKind.values())
                .filter(DoubtKind::isRejection)
                .map(DoubtKind::code)
                .toList());
  }

  private static void refused(
      Map<String, Map<String, String>> words, String code, Map<String, String> instead) {
    Map<String, Map<String, String>> changed = new TreeMap<>(words);
    changed.put(code, instead);
    assertThatIllegalArgumentException().isThrownBy(() -> DoubtWords.all(changed));
  }

  private static Map<String, String> words(DoubtKind kind) {
    Map<String, String> words = new HashMap<>();
    words.put("name", kind.nameJa());
    words.put("message", kind.words().message().text());
    words.put("suggestion", kind.words().suggestion().text());
    if (kind.isRejection()) {
      words.put("english", kind.english());
    }
    return words;
  }

  private static Map<String, String> with(DoubtKind kind, String key, String text) {
    Map<String, String> changed = words(kind);
    changed.put(key, text);
    return changed;
  }

  private static Object[] values(DoubtKind kind) {
    return kind.valueNames().stream().map(name -> (Object) 3).toArray();
  }
}
