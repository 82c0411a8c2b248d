package jikenbo.store.database;

import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables to the version of this program. */
public final class Migration {

  private static final Set<MigrationState> NEWER =
      Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

  private Migration() {}

  /**
   * Makes the tables or changes those that an older version made.
   *
   * @param flyway knows the database and the migrations
   * @throws NewerDatabaseException when a newer version made the tables; nothing is changed
   */
  public static void run(Flyway flyway) {
    // Flyway itself would let such tables pass.
    Arrays.stream(flyway.info().applied())
        .filter(migration -> NEWER.contains(migration.getState()))
        .map(MigrationInfo::getVersion)
        .findFirst()
        .ifPresent(
            version -> {
              throw new NewerDatabaseException(String.valueOf(version));
            });
    EarlyStore.adopt(flyway);
    flyway.migrate();
  }
}
