package jikenbo.job.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.review.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Messages JAPANESE = Messages.of(Locale.JAPANESE);

  static Set<String> reasons() {
    return Rejection.KINDS;
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void anEnglishConsoleNamesEveryReasonInEnglish(String kind) {
    assertThat(ENGLISH.reason(kind, "読めません")).matches("[A-Za-z0-9\\p{Punct} ]+ \\(読めません\\)");
  }

  @Test
  void aJapaneseConsoleHasTheWordsOfTheReport() {
    assertThat(JAPANESE.reason("broken_off", "途中までしか読めません（圧縮ファイル）"))
        .isEqualTo("途中までしか読めません（圧縮ファイル）");
  }

  @Test
  void noReasonIsNamedThatDoesNotExist() {
    Stream<String> named =
        ENGLISH.bundle().keySet().stream()
            .filter(key -> key.startsWith("reason."))
            .map(key -> key.substring("reason.".length()));

    assertThat(named).isSubsetOf(Rejection.KINDS);
  }

  @Test
  void allElseIsSaidInBothLanguages() {
    Set<String> english =
        ENGLISH.bundle().keySet().stream()
            .filter(key -> !key.startsWith("reason."))
            .collect(Collectors.toSet());

    assertThat(ownKeys("/jikenbo/job/messages_ja.properties")).isEqualTo(english);
  }

  private static Set<Object> ownKeys(String file) {
    Properties own = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      own.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return own.keySet();
  }
}
