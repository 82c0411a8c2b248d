package jikenbo.store.database;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a database, as far as the operator must act differently. */
public enum StoreFault {
  /** Another process is using it. */
  IN_USE,
  /** Its contents contradict each other or cannot be read. */
  DAMAGED,
  /** A newer version of the program made it. */
  NEWER,
  /** Its tables are not what any version of the program made. */
  ALTERED,
  /** This process may read but not write it. */
  READ_ONLY,
  /** The server does not answer, or no longer. */
  UNREACHABLE,
  /** The server does not accept user or password. */
  LOGIN_REFUSED,
  /** The server has no such database. */
  MISSING,
  /** The user may not do what the program has to do. */
  FORBIDDEN,
  /** The disk of the server is full. */
  SERVER_FULL;

  /** The same number stands for a file that cannot be written and one that ends too early. */
  private static final int H2_INPUT_OUTPUT = 90028;

  /** Anything that H2 did not expect, also where the file is sound. */
  private static final int H2_GENERAL = 50000;

  /** How H2's storage words that what the file refers to is not in it: release and its own code. */
  private static final Pattern LOST_PAGE = Pattern.compile(".*\\[[\\d.]+/(6|9)]", Pattern.DOTALL);

  private static final Map<Integer, StoreFault> H2_ERRORS =
      Map.of(
          90020, IN_USE, 90030, DAMAGED, // what a page of the file holds cannot be decoded
          42102, ALTERED, // a table is missing that a migration had made
          90048, NEWER, // the format of the file
          90097, READ_ONLY);

  private static final Map<String, StoreFault> POSTGRESQL_STATES =
      Map.of(
          "3D000", MISSING,
          "42501", FORBIDDEN,
          "42P01", ALTERED, // a table is missing that a migration had made
          "53100", SERVER_FULL,
          "57P01", UNREACHABLE,
          "57P02", UNREACHABLE,
          "57P03", UNREACHABLE);

  private static final String CONNECTION_CLASS = "08";
  private static final String AUTHORIZATION_CLASS = "28";

  /**
   * The fault behind a failure; empty when the failure has another reason.
   *
   * @param failure null when nobody knows
   */
  public static Optional<StoreFault> behind(@Nullable Throwable failure) {
    return Causes.of(failure).flatMap(cause -> of(cause).stream()).findFirst();
  }

  private static Optional<StoreFault> of(Throwable cause) {
    if (cause instanceof DatabaseInUseException) {
      return Optional.of(IN_USE);
    }
    if (cause instanceof NewerDatabaseException) {
      return Optional.of(NEWER);
    }
    if (cause instanceof FlywayValidateException) {
      return Optional.of(ALTERED);
    }
    return cause instanceof SQLException exception ? of(exception) : Optional.empty();
  }

  private static Optional<StoreFault> of(SQLException exception) {
    int h2 = exception.getErrorCode();
    if (h2 == H2_INPUT_OUTPUT) {
      return Causes.of(exception).flatMap(cause -> ofFile(cause).stream()).findFirst();
    }
    if (h2 == H2_GENERAL) {
      return Causes.of(exception).anyMatch(StoreFault::isLostPage)
          ? Optional.of(DAMAGED)
          : Optional.empty();
    }
    if (h2 != 0) {
      return Optional.ofNullable(H2_ERRORS.get(h2));
    }
    String state = Objects.requireNonNullElse(exception.getSQLState(), "");
    if (state.startsWith(CONNECTION_CLASS)) {
      return Optional.of(UNREACHABLE);
    }
    if (state.startsWith(AUTHORIZATION_CLASS)) {
      return Optional.of(LOGIN_REFUSED);
    }
    return Optional.ofNullable(POSTGRESQL_STATES.get(state));
  }

  private static Optional<StoreFault> ofFile(Throwable cause) {
    if (cause instanceof EOFException) {
      return Optional.of(DAMAGED);
    }
    boolean readOnly =
        cause instanceof AccessDeniedException
            || cause instanceof FileNotFoundException
            || cause instanceof ReadOnlyFileSystemException
            || String.valueOf(cause.getMessage()).contains("Read-only file system");
    return readOnly ? Optional.of(READ_ONLY) : Optional.empty();
  }

  private static boolean isLostPage(Throwable cause) {
    return LOST_PAGE.matcher(String.valueOf(cause.getMessage())).matches();
  }
}
