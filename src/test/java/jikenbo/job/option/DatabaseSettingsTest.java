package jikenbo.job.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import jikenbo.job.console.OperatorException;
import jikenbo.store.database.Database;
import jikenbo.store.database.DatabaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTest {

  @TempDir Path data;

  @BeforeEach
  void mustKnowOwners() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
  }

  @Test
  void isAFileInTheDataFolderUnlessAServerIsNamed() {
    assertThat(database(Map.of())).isEqualTo(new DatabaseFile(data));
    assertThat(database(Map.of("JIKENBO_DB_URL", ""))).isEqualTo(new DatabaseFile(data));
  }

  @Test
  void takesAServerFromTheEnvironment() {
    Database server =
        database(
            Map.of(
                "JIKENBO_DB_URL", "jdbc:postgresql://db/jikenbo?sslmode=verify-full",
                "JIKENBO_DB_USER", "writer",
                "JIKENBO_DB_PASSWORD", "hidden"));

    assertThat(server.properties())
        .containsEntry("spring.datasource.url", "jdbc:postgresql://db/jikenbo?sslmode=verify-full")
        .containsEntry("spring.datasource.username", "writer")
        .containsEntry("spring.datasource.password", "hidden");
    assertThat(server.name()).isEqualTo("jdbc:postgresql://db/jikenbo");
    assertThat(server.toString()).doesNotContain("hidden");
  }

  @Test
  void takesWhatTheEnvironmentDoesNotSayFromTheFile() throws IOException {
    write("rw-------", "jikenbo.db.url=jdbc:postgresql://file/x\njikenbo.db.password=hidden\n");

    assertThat(database(Map.of("JIKENBO_DB_URL", "jdbc:postgresql://env/x")).properties())
        .containsEntry("spring.datasource.url", "jdbc:postgresql://env/x")
        .containsEntry("spring.datasource.password", "hidden");
  }

  @Test
  void refusesAFileThatOthersCanRead() throws IOException {
    write("rw-r-----", "jikenbo.db.url=jdbc:postgresql://file/x\n");

    assertRefused(Map.of(), "can be read by others; allow only its owner (chmod 600)");
  }

  @Test
  void refusesAMisspelledKey() throws IOException {
    write("rw-------", "jikenbo.db.pasword=hidden\n");

    assertRefused(Map.of(), "the key jikenbo.db.pasword is not known");
  }

  @Test
  void refusesAPasswordInTheUrl() {
    String reason = "the URL of the database holds a password";

    assertRefused(Map.of("JIKENBO_DB_URL", "jdbc:postgresql://db/x?password=hidden"), reason);
    assertRefused(Map.of("JIKENBO_DB_URL", "jdbc:postgresql://me:hidden@db/x"), reason);
  }

  @Test
  void refusesPropertiesThatNameClassesAndFilesToLoad() {
    for (String property :
        List.of("socketFactory=x", "sslfactory=x", "service=x", "loggerFile=x", "user=me")) {
      assertRefused(
          Map.of("JIKENBO_DB_URL", "jdbc:postgresql://db/x?sslmode=require&" + property),
          "has the property " + property.substring(0, property.indexOf('=')) + ",");
    }
  }

  @Test
  void refusesAFileOfAnotherUser() throws IOException {
    write("rw-------", "jikenbo.db.url=jdbc:postgresql://file/x\n");
    try {
      Files.setAttribute(data.resolve("jikenbo.properties"), "unix:uid", 54321);
    } catch (IOException e) {
      assumeThat(e).as("only the superuser can give files away").isNull();
    }

    assertRefused(Map.of(), "belongs to 54321, not to the user of this run");
  }

  @Test
  void refusesAPathThatReadsAsASetting() {
    for (String name : List.of("x;INIT=DROP ALL OBJECTS", "a\\b")) {
      assertThatThrownBy(() -> database(Map.of(), data.resolve(name)))
          .isInstanceOf(OperatorException.class)
          .hasMessageContaining("cannot contain a semicolon");
    }
  }

  @Test
  void refusesOtherDatabases() {
    assertRefused(Map.of("JIKENBO_DB_URL", "jdbc:mysql://db/x"), "jdbc:postgresql://host/database");
    assertRefused(Map.of("JIKENBO_DB_URL", "jdbc:postgresql://db:x/y"), "jdbc:postgresql://host");
  }

  @Test
  void refusesAPasswordForNothing() {
    assertRefused(Map.of("JIKENBO_DB_PASSWORD", "hidden"), "no URL: set JIKENBO_DB_URL");
  }

  private Database database(Map<String, String> environment) {
    return database(environment, data);
  }

  private static Database database(Map<String, String> environment, Path data) {
    return new DatabaseSettings(new PrivateSettings(environment, data), data).database();
  }

  private void assertRefused(Map<String, String> environment, String reason) {
    assertThatThrownBy(() -> database(environment))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("hidden");
  }

  private void write(String permissions, String text) throws IOException {
    Path file = Files.writeString(data.resolve("jikenbo.properties"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
