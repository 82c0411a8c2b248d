package jikenbo.store.database;

/** A newer version of the program made the tables. */
public final class NewerDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the newest version of the tables. */
  NewerDatabaseException(String version) {
    super("the tables are of version " + version);
  }
}
