package jikenbo.job.option;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import jikenbo.job.console.OperatorException;
import jikenbo.store.database.Database;
import jikenbo.store.database.DatabaseFile;
import jikenbo.store.database.DatabaseServer;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where the store is kept: on the server that the environment or {@code
 * jikenbo.properties} in the data folder names, otherwise in a file of that folder. They are no
 * options of the command line, which every user of the machine can read.
 */
final class DatabaseSettings {

  private static final String URL = "jikenbo.db.url";
  private static final String USER = "jikenbo.db.user";
  private static final String PASSWORD = "jikenbo.db.password";
  private static final List<String> KEYS = List.of(URL, USER, PASSWORD);

  private static final Set<String> URL_PROPERTIES =
      Set.of(
          "channelBinding",
          "connectTimeout",
          "gssEncMode",
          "hostRecheckSeconds",
          "loadBalanceHosts",
          "loginTimeout",
          "socketTimeout",
          "sslcert",
          "sslkey",
          "sslmode",
          "sslrootcert",
          "targetServerType");

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Map<String, String> environment;
  private final Path data;

  /**
   * Settings of a run.
   *
   * @param environment environment variables by name; they overrule the file
   * @param data the data folder; it may be missing
   */
  DatabaseSettings(Map<String, String> environment, Path data) {
    this.environment = Map.copyOf(environment);
    this.data = data;
  }

  /**
   * The database.
   *
   * @throws OperatorException when the settings cannot be read or do not fit together
   */
  Database database() {
    Properties file = read(data.resolve("jikenbo.properties"));
    String url = value(URL, file);
    String user = value(USER, file);
    String password = value(PASSWORD, file);
    if (url == null) {
      if (user != null || password != null) {
        throw new OperatorException("refused.database.incomplete", variable(URL));
      }
      return file();
    }
    if (url.contains("password=") || url.contains("@")) {
      throw new OperatorException("refused.database.secret", variable(PASSWORD));
    }
    refuseOtherProperties(url);
    if (!url.startsWith(DatabaseServer.URL_PREFIX) || !hasDriver(url)) {
      throw new OperatorException("refused.database.url", url);
    }
    return new DatabaseServer(url, user, password);
  }

  private DatabaseFile file() {
    DatabaseFile file = new DatabaseFile(data);
    if (!file.canBeNamed()) {
      throw new OperatorException("refused.data.semicolon", data.toAbsolutePath());
    }
    return file;
  }

  /** Some properties of the driver name classes that it loads and files that it reads. */
  private static void refuseOtherProperties(String url) {
    int start = url.indexOf('?');
    String properties = start < 0 ? "" : url.substring(start + 1);
    for (String property : properties.split("&", -1)) {
      String name = property.replaceFirst("=.*", "");
      if (!name.isEmpty() && !URL_PROPERTIES.contains(name)) {
        throw new OperatorException(
            "refused.database.property",
            name,
            String.join(", ", URL_PROPERTIES.stream().sorted().toList()));
      }
    }
  }

  /** The driver refuses what it cannot take apart. */
  private static boolean hasDriver(String url) {
    return DriverManager.drivers().anyMatch(driver -> accepts(driver, url));
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException e) {
      return false;
    }
  }

  /** An empty value is none, as schedulers that cannot unset a variable give it. */
  private @Nullable String value(String key, Properties file) {
    String value = environment.getOrDefault(variable(key), file.getProperty(key, ""));
    return value.isEmpty() ? null : value;
  }

  private static String variable(String key) {
    return key.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    if (!Files.exists(file)) {
      return properties;
    }
    try {
      refuseFileOfOthers(file);
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new OperatorException("refused.database.unreadable", file, e);
    }
    for (String key : properties.stringPropertyNames()) {
      if (!KEYS.contains(key)) {
        throw new OperatorException("refused.database.key", file, key, String.join(", ", KEYS));
      }
    }
    return properties;
  }

  /** Some file systems know no owners; then nobody can be kept out. */
  private static void refuseFileOfOthers(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    if (!OWNER.containsAll(view.readAttributes().permissions())) {
      throw new OperatorException("refused.database.open", file);
    }
    int owner = (Integer) Files.getAttribute(file, "unix:uid");
    if (Integer.toUnsignedLong(owner) != new UnixSystem().getUid()) {
      throw new OperatorException(
          "refused.database.owner",
          file,
          view.getOwner().getName(),
          System.getProperty("user.name"));
    }
  }
}
