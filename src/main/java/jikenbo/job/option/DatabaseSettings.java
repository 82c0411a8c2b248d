package jikenbo.job.option;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import jikenbo.job.console.OperatorException;
import jikenbo.store.database.Database;
import jikenbo.store.database.DatabaseFile;
import jikenbo.store.database.DatabaseServer;

/**
 * Finds out where the store is kept: on the server that the private settings name, otherwise in a
 * file of the data folder.
 */
final class DatabaseSettings {

  static final String URL = "jikenbo.db.url";
  static final String USER = "jikenbo.db.user";
  static final String PASSWORD = "jikenbo.db.password";

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

  private final PrivateSettings settings;
  private final Path data;

  /**
   * Settings of a run.
   *
   * @param data the data folder; it may be missing
   */
  DatabaseSettings(PrivateSettings settings, Path data) {
    this.settings = settings;
    this.data = data;
  }

  /**
   * The database.
   *
   * @throws OperatorException when the settings do not fit together
   */
  Database database() {
    String url = settings.value(URL);
    String user = settings.value(USER);
    String password = settings.value(PASSWORD);
    if (url == null) {
      if (user != null || password != null) {
        throw new OperatorException("refused.database.incomplete", PrivateSettings.variable(URL));
      }
      return file();
    }
    if (url.contains("password=") || url.contains("@")) {
      throw new OperatorException("refused.database.secret", PrivateSettings.variable(PASSWORD));
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
}
