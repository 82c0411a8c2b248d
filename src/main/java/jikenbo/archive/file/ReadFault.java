package jikenbo.archive.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;

/** Tells the operator why the system did not let a file be read. */
public final class ReadFault {

  private ReadFault() {}

  /** Why a file could not be read, or is no longer the one that was found. */
  public static Doubt of(IOException e) {
    return e instanceof ChangedFileException
        ? DoubtKind.CHANGED_FILE.of()
        : DoubtKind.UNREADABLE_FILE.of(why(e));
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "権限がありません";
    }
    if (e instanceof NoSuchFileException) {
      return "読む前になくなりました";
    }
    String told = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return Objects.requireNonNullElse(told, e.getClass().getSimpleName());
  }
}
