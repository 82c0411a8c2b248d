package jikenbo.store;

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

  /**
   * Removes what cannot be emptied once it is open, for a store that is to start anew; call it
   * before anything connects.
   *
   * @throws DatabaseInUseException when another process is using it
   * @throws IOException when it cannot be removed
   */
  void discard() throws IOException;

  /**
   * Keeps other processes out until the lock is closed or this process ends, however it ends.
   *
   * @param dataSource connects to this database
   * @throws DatabaseInUseException when another process is using it
   * @throws SQLException when the database cannot be asked
   */
  StoreLock lock(DataSource dataSource) throws SQLException;
}
