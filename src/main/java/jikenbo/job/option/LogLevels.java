package jikenbo.job.option;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jikenbo.job.console.OperatorException;

/**
 * How much is logged, as the environment variables {@code LOGGING_LEVEL_ROOT} and {@code
 * LOGGING_LEVEL_} with the name of a package say, such as {@code LOGGING_LEVEL_ORG_FLYWAYDB}.
 *
 * @param levels by the names of loggers, {@code root} for all
 */
public record LogLevels(Map<String, String> levels) {

  private static final String PREFIX = "LOGGING_LEVEL_";
  private static final String ROOT = "root";
  private static final Set<String> LEVELS =
      Set.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF");

  public LogLevels {
    levels = Map.copyOf(levels);
  }

  /**
   * Reads them.
   *
   * @param environment environment variables by name
   * @throws OperatorException when a level is not known
   */
  static LogLevels of(Map<String, String> environment) {
    Map<String, String> levels = new HashMap<>();
    environment.forEach(
        (variable, value) -> {
          if (variable.startsWith(PREFIX) && !value.isEmpty()) {
            levels.put(logger(variable), level(variable, value));
          }
        });
    return new LogLevels(levels);
  }

  /** Whether somebody wants to read along on the console. */
  public boolean showsConsole() {
    return levels.containsKey(ROOT);
  }

  /** As Spring Boot calls them. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    levels.forEach((logger, level) -> properties.put("logging.level." + logger, level));
    return properties;
  }

  private static String logger(String variable) {
    return variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static String level(String variable, String value) {
    String level = value.toUpperCase(Locale.ROOT);
    if (!LEVELS.contains(level)) {
      throw new OperatorException("refused.log_level", variable, value);
    }
    return level;
  }
}
