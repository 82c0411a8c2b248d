package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import jikenbo.job.console.Messages;
import jikenbo.job.console.OperatorException;
import jikenbo.job.option.Arguments;
import jikenbo.job.option.RunSettings;
import jikenbo.store.database.DatabaseFile;
import jikenbo.store.database.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFailureTest {

  private static final String REST =
      " (details: data/jikenbo.log). The last report is untouched; the same command resumes.";

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "デバイスに空き領域がありません"})
  void tellsThatTheDiskIsFull(String words) {
    assertThat(line(new UncheckedIOException(new IOException(words))))
        .isEqualTo("failed: the disk is full" + REST);
  }

  @Test
  void doesNotCallADatabaseDamagedThatOnlyHasNoRoom() {
    SQLException damaged = new SQLException("File corrupted", "90030", 90030);
    damaged.initCause(new IOException("No space left on device"));

    assertThat(line(damaged)).isEqualTo("failed: the disk is full" + REST);
  }

  @Test
  void tellsTheSameOfMetrics() {
    assertThat(
            RunFailure.reason(
                new IOException("No space left on device"),
                Path.of("."),
                Messages.of(Locale.ENGLISH)))
        .isEqualTo("the disk is full");
  }

  @Test
  void namesAFileThatMayNotBeChanged() {
    assertThat(line(new AccessDeniedException("output/2024-05/run.json")))
        .isEqualTo("failed: this user may not change output/2024-05/run.json" + REST);
  }

  @Test
  void tellsWhatTheOperatorCanMend() {
    assertThat(line(new IllegalStateException(new OperatorException("failed.missing", "a.csv"))))
        .startsWith("failed: the file a.csv was not written")
        .endsWith(REST);
  }

  @Test
  void tellsTheFirstCauseOfWhatNobodyForesaw() {
    assertThat(line(new IllegalStateException("outer", new ArithmeticException("inner"))))
        .isEqualTo("failed: java.lang.ArithmeticException: inner" + REST);
  }

  @ParameterizedTest
  @EnumSource(StoreFault.class)
  void everyFaultOfADatabaseHasItsWords(StoreFault fault) {
    String key = "database." + fault.name().toLowerCase(Locale.ROOT);

    assertThat(Messages.of(Locale.JAPANESE).text(key, "甲", "乙", "丙"))
        .contains("甲")
        .isNotEqualTo(Messages.of(Locale.ENGLISH).text(key, "甲", "乙", "丙"));
  }

  private static String line(Exception failure) {
    RunSettings settings = Arguments.parse().settings(Run.CLOCK);
    DatabaseFile database = new DatabaseFile(Path.of("data"));
    RunFailure told = RunFailure.of(failure, settings, database, Messages.of(Locale.ENGLISH));
    assertThat(told.exitCode()).isEqualTo(1);
    return told.line();
  }
}
