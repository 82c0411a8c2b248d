package jikenbo.store.database;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** What lies behind a failure. */
public final class Causes {

  private Causes() {}

  /**
   * The failure and its causes, from the outermost to the first.
   *
   * @param failure null for none
   */
  public static Stream<Throwable> of(@Nullable Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Causes::next);
  }

  /** Where even the rollback failed, the reason for it tells more than its own failure. */
  private static @Nullable Throwable next(Throwable failure) {
    return failure instanceof TransactionSystemException rollback
            && rollback.getApplicationException() != null
        ? rollback.getApplicationException()
        : failure.getCause();
  }
}
