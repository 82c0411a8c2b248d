package jikenbo.store.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * A store from before the first table was fixed. Pages and posts were always kept as they are
 * today; all else is made from them. So these two stay, and the migrations make the rest anew.
 */
final class EarlyStore {

  /** What Flyway noted of the second migration while it was still being changed. */
  private static final Set<Integer> CHECKSUMS =
      Set.of(-2103203217, 584912709, -1388253262, -158313986, -261247617, -1270729977, 964588011);

  private static final String SECOND = "2";
  private static final Set<String> KEPT = Set.of("page", "post");

  private final Flyway flyway;

  private EarlyStore(Flyway flyway) {
    this.flyway = flyway;
  }

  /**
   * Makes an early store one that the migrations can go on from; leaves any other alone. A process
   * that is killed in between leaves an early store.
   */
  static void adopt(Flyway flyway) {
    for (MigrationInfo migration : flyway.info().applied()) {
      Integer checksum = migration.getAppliedChecksum();
      if (migration.getVersion() != null
          && migration.getVersion().getVersion().equals(SECOND)
          && checksum != null
          && CHECKSUMS.contains(checksum)) {
        new EarlyStore(flyway).adopt();
        return;
      }
    }
  }

  private void adopt() {
    String history = flyway.getConfiguration().getTable();
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection)) {
        if (!table.equals(history) && !KEPT.contains(table.toLowerCase(Locale.ROOT))) {
          statement.execute("DROP TABLE \"" + table + "\" CASCADE");
        }
      }
      // No file has this hash, so the next run reads again whatever is in the input folder.
      statement.execute("UPDATE page SET sha256 = 'to be read again'");
      statement.execute("DELETE FROM \"" + history + "\" WHERE \"version\" IS NOT NULL");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        data.getTables(
            connection.getCatalog(),
            connection.getSchema(),
            null,
            new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
