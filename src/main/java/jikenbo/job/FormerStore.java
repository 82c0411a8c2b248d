package jikenbo.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The database file of earlier runs.
 *
 * @param database the file
 */
record FormerStore(Path database) {

  static FormerStore in(Path data) {
    return new FormerStore(data.resolve("jikenbo.mv.db"));
  }

  /**
   * Removes it, if there is one.
   *
   * @return false when another run is using it, so that it stays
   */
  boolean remove() throws IOException {
    if (!Files.exists(database)) {
      return true;
    }
    // The database holds such a lock for as long as it is open.
    try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      if (lock == null) {
        return false;
      }
    } catch (OverlappingFileLockException e) {
      return false;
    }
    Files.delete(database);
    return true;
  }
}
