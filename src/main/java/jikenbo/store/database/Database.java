package jikenbo.store.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** A place that the store can be kept in. One process at a time may use it. */
public sealed interface Database permits DatabaseFile, DatabaseServer {

  /** How a person calls it; tells no password. */
  String name();

  /** How Spring Boot connects to it: properties by their full names. */
  Map<String, Object> properties();

  /** Connects to it as it is, each time anew; for a look before a run. */
  DataSource dataSource();

  /**
   * Whether there is a store.
   *
   * @throws SQLException when the server cannot be asked
   */
  boolean exists() throws SQLException;

  /**
   * Moves the store out of the way of a new one; call it before a run connects.
   *
   * @param stamp tells this one from others that were put aside
   * @return where it is now
   * @throws DatabaseInUseException when another process is using it
   * @throws IOException when its file cannot be moved
   * @throws SQLException when its server refuses
   */
  String setAside(String stamp) throws IOException, SQLException;

  /**
   * Keeps other processes out until the lock is closed or this process ends, however it ends.
   *
   * @param dataSource connects to this database
   * @throws DatabaseInUseException when another process is using it
   * @throws SQLException when the database cannot be asked
   */
  StoreLock lock(DataSource dataSource) throws SQLException;
}
