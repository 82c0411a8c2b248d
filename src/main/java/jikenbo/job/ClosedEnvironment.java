package jikenbo.job;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jikenbo.job.option.LogFormat;
import jikenbo.job.option.LogLevels;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * What Spring is told: by this program and by the files in its jar. Neither environment variables,
 * system properties nor files around the process are asked, which could name classes to load and
 * commands to run.
 */
final class ClosedEnvironment extends StandardEnvironment {

  private static final String ROLLED = ".%d{yyyy-MM-dd}.%i.gz";

  /**
   * Tells how to log and what the caller says.
   *
   * @param properties of Spring by their names, above those of the jar
   */
  ClosedEnvironment(
      Path logFile, LogFormat logFormat, LogLevels levels, Map<String, Object> properties) {
    Map<String, Object> told = new HashMap<>(properties);
    told.put("spring.config.location", "classpath:/application.properties");
    told.put("logging.file.name", logFile.toString());
    told.put("logging.logback.rollingpolicy.file-name-pattern", logFile + ROLLED);
    told.put("logging.threshold.console", levels.showsConsole() ? "TRACE" : "OFF");
    told.putAll(levels.properties());
    boolean json = logFormat == LogFormat.JSON;
    told.put("logging.structured.format.file", json ? "ecs" : "");
    told.put("logging.structured.ecs.service.name", "jikenbo");
    getPropertySources().addFirst(new MapPropertySource("jikenbo", told));
  }

  @Override
  protected void customizePropertySources(MutablePropertySources sources) {
    // None of those that a process inherits.
  }
}
