package jikenbo.store.database;

import java.sql.SQLException;

/** Holds a database for one process. */
@FunctionalInterface
public interface StoreLock extends AutoCloseable {

  /** Lets others in. */
  @Override
  void close() throws SQLException;
}
