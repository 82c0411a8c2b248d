package jikenbo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.job.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that lies around the process, or that it inherits, steers it. */
@Tag("packaged")
class ClosedStartTest {

  /** Runs code with the first connection, as anything could that Spring is told. */
  private static final String RUNS_CODE =
      """
      spring.datasource.hikari.connection-init-sql=CREATE ALIAS IF NOT EXISTS P AS \
      'void p() throws Exception { new java.io.FileWriter("heard").close(); }'; CALL P()
      spring.main.banner-mode=console
      """;

  @TempDir Path folder;

  @BeforeEach
  void writePages() {
    Pages.write(folder.resolve("input/a.txt"), 1, 2);
  }

  @Test
  void doesNotHearFilesOfTheWorkingDirectory() throws Exception {
    for (String name :
        List.of("application.properties", "application-default.properties", "spring.properties")) {
      Files.writeString(folder.resolve(name), RUNS_CODE);
      Files.createDirectories(folder.resolve("config/more"));
      Files.writeString(folder.resolve("config").resolve(name), RUNS_CODE);
      Files.writeString(folder.resolve("config/more").resolve(name), RUNS_CODE);
    }
    Files.writeString(folder.resolve("logback.xml"), "<configuration><bad>");
    Files.writeString(folder.resolve("hikari.properties"), "jdbcUrl=jdbc:h2:mem:heard");

    assertUnheard(new ProcessBuilder(Shipped.command(List.of())));
  }

  @Test
  void doesNotHearTheEnvironment() throws Exception {
    Files.writeString(folder.resolve("evil.properties"), RUNS_CODE);
    ProcessBuilder process = new ProcessBuilder(Shipped.command(List.of()));
    process
        .environment()
        .putAll(
            Map.ofEntries(
                Map.entry("SPRING_APPLICATION_JSON", "{\"spring.flyway.enabled\":false}"),
                Map.entry("SPRING_CONFIG_LOCATION", "file:./evil.properties"),
                Map.entry("SPRING_CONFIG_IMPORT", "file:./evil.properties"),
                Map.entry("SPRING_DATASOURCE_URL", "jdbc:h2:file:./heard"),
                Map.entry("SPRING_MAIN_BANNER_MODE", "console"),
                Map.entry("SPRING_PROFILES_ACTIVE", "heard"),
                Map.entry("SPRING_BATCH_JOB_ENABLED", "true"),
                Map.entry("LOGGING_CONFIG", "file:./heard.xml"),
                Map.entry("LOGGING_FILE_NAME", "heard.log"),
                Map.entry("LOG_FILE", "heard.log"),
                Map.entry("FILE_LOG_PATTERN", "heard%n"),
                Map.entry("FILE_LOG_STRUCTURED_FORMAT", "ecs"),
                Map.entry("FILE_LOG_THRESHOLD", "OFF"),
                Map.entry("CONSOLE_LOG_THRESHOLD", "TRACE"),
                Map.entry("LOGBACK_ROLLINGPOLICY_FILE_NAME_PATTERN", "heard.%d.%i.gz"),
                Map.entry("DEBUG", "true")));

    assertUnheard(process);
  }

  @Test
  void doesNotHearSystemProperties() throws Exception {
    Files.writeString(folder.resolve("evil.properties"), RUNS_CODE);

    assertUnheard(
        new ProcessBuilder(
            Shipped.command(
                List.of(
                    "-Dspring.config.location=file:./evil.properties",
                    "-Dspring.flyway.enabled=false",
                    "-Dspring.main.banner-mode=console",
                    "-Dlogging.config=file:./heard.xml",
                    "-Dlogback.configurationFile=heard.xml",
                    "-Dorg.springframework.boot.logging.LoggingSystem=none",
                    "-Dhikaricp.configurationFile=evil.properties",
                    "-DFILE_LOG_PATTERN=heard%n"))));
  }

  @Test
  void refusesAWorkingDirectoryThatReadsAsASetting() throws Exception {
    Path trap = Files.createDirectory(folder.resolve("x;INIT=RUNSCRIPT FROM 'heard.sql'"));

    String told =
        Shipped.finish(
            new ProcessBuilder(Shipped.command(List.of(), "--input=" + folder.resolve("input")))
                .directory(trap.toFile()),
            2);

    assertThat(told).contains("cannot contain a semicolon");
    assertThat(trap).isEmptyDirectory();
  }

  private void assertUnheard(ProcessBuilder process) throws IOException, InterruptedException {
    String told = Shipped.finish(process.directory(folder.toFile()), 0);

    assertThat(told).contains("Report: output/2024-05").doesNotContain("heard", ":: Spring Boot");
    assertThat(Files.readString(folder.resolve("data/jikenbo.log")))
        .startsWith("20")
        .contains("INFO")
        .doesNotContain("heard");
    assertThat(folder.resolve("data/jikenbo.mv.db")).exists();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("heard"));
    }
  }
}
