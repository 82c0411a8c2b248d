package jikenbo.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database on a PostgreSQL server; the tables stand in a schema of their own. */
public final class DatabaseServer implements Database {

  /** How URLs of such a database begin. */
  public static final String URL_PREFIX = "jdbc:postgresql:";

  private static final String SCHEMA = "jikenbo";

  /** One lock for each database: the word jikenbo in ASCII. */
  private static final long LOCK = 0x6A_69_6B_65_6E_62_6FL;

  /** The server may take a moment to see that the process which held the lock was killed. */
  private static final String PATIENCE = "5s";

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final String url;
  private final @Nullable String user;
  private final @Nullable String password;

  /**
   * Names a database.
   *
   * @param url its JDBC URL
   * @param user who connects; null for what the driver takes
   * @param password of the user; null for none
   */
  public DatabaseServer(String url, @Nullable String user, @Nullable String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  @Override
  public String name() {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }

  @Override
  public Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("spring.datasource.url", url);
    if (user != null) {
      properties.put("spring.datasource.username", user);
    }
    if (password != null) {
      properties.put("spring.datasource.password", password);
    }
    properties.put("spring.datasource.hikari.schema", SCHEMA);
    String driver = "spring.datasource.hikari.data-source-properties.";
    properties.put(driver + "ApplicationName", "jikenbo");
    properties.put(driver + "reWriteBatchedInserts", "true");
    // The lock is held by a connection that is idle for as long as the run takes.
    properties.put(driver + "tcpKeepAlive", "true");
    properties.put("spring.flyway.schemas", SCHEMA);
    return properties;
  }

  @Override
  public DataSource dataSource() {
    DriverManagerDataSource source = new DriverManagerDataSource(url);
    Properties login = new Properties();
    if (user != null) {
      login.setProperty("user", user);
    }
    if (password != null) {
      login.setProperty("password", password);
    }
    source.setConnectionProperties(login);
    source.setSchema(SCHEMA);
    return source;
  }

  @Override
  public boolean exists() throws SQLException {
    try (Connection connection = dataSource().getConnection()) {
      return hasSchema(connection, SCHEMA);
    }
  }

  /** The tables move into another schema of the same database. */
  @Override
  public String setAside(String stamp) throws SQLException {
    DataSource source = dataSource();
    try (StoreLock lock = lock(source);
        Connection connection = source.getConnection()) {
      Objects.requireNonNull(lock);
      String name = SCHEMA + "_" + stamp;
      String kept = name;
      for (int i = 2; hasSchema(connection, kept); i++) {
        kept = name + "_" + i;
      }
      execute(connection, "ALTER SCHEMA " + SCHEMA + " RENAME TO " + kept);
      return name() + " " + kept;
    }
  }

  private static boolean hasSchema(Connection connection, String name) throws SQLException {
    try (ResultSet schemas = connection.getMetaData().getSchemas(null, name)) {
      return schemas.next();
    }
  }

  @Override
  public StoreLock lock(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      execute(connection, "SET lock_timeout = '" + PATIENCE + "'");
      execute(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
    } catch (SQLException e) {
      connection.close();
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw new DatabaseInUseException(this, e);
      }
      throw e;
    }
    return () -> {
      try (connection) {
        execute(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
      }
    };
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
