package jikenbo.job.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jikenbo.job.console.OperatorException;
import org.junit.jupiter.api.Test;

class LogLevelsTest {

  @Test
  void takesTheLevelsOfLoggersFromTheEnvironment() {
    LogLevels levels =
        LogLevels.of(
            Map.of(
                "LOGGING_LEVEL_ROOT", "info", "LOGGING_LEVEL_ORG_FLYWAYDB", "DEBUG", "PATH", "/"));

    assertThat(levels.properties())
        .containsOnly(
            Map.entry("logging.level.root", "INFO"),
            Map.entry("logging.level.org.flywaydb", "DEBUG"));
  }

  @Test
  void showsTheLogOnTheConsoleWhereTheLevelOfAllIsNamed() {
    assertThat(LogLevels.of(Map.of("LOGGING_LEVEL_ROOT", "INFO")).showsConsole()).isTrue();
    assertThat(LogLevels.of(Map.of("LOGGING_LEVEL_ORG_FLYWAYDB", "INFO")).showsConsole()).isFalse();
  }

  @Test
  void refusesALevelThatIsNone() {
    assertThatThrownBy(() -> LogLevels.of(Map.of("LOGGING_LEVEL_ROOT", "loud")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("LOGGING_LEVEL_ROOT=loud is no level");
  }
}
