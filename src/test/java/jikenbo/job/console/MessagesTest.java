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
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Messages JAPANESE = Messages.of(Locale.JAPANESE);

  @Test
  void anEnglishConsoleSaysInEnglishWhatIsWrong() {
    assertThat(ENGLISH.reason("too large", "大きすぎます")).isEqualTo("too large (大きすぎます)");
  }

  @Test
  void aJapaneseConsoleHasTheWordsOfTheReport() {
    assertThat(JAPANESE.reason("too large", "途中までしか読めません（圧縮ファイル）"))
        .isEqualTo("途中までしか読めません（圧縮ファイル）");
  }

  @Test
  void everythingIsSaidInBothLanguages() {
    assertThat(ownKeys("/jikenbo/job/messages_ja.properties")).isEqualTo(ENGLISH.bundle().keySet());
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
