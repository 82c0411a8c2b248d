package jikenbo.store.database;

/** Another process is using the database. */
public final class DatabaseInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseInUseException(Database database) {
    super(database.name());
  }

  DatabaseInUseException(Database database, Throwable cause) {
    super(database.name(), cause);
  }
}
