package jikenbo.job;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jikenbo.store.database.Causes;
import org.jspecify.annotations.Nullable;

/** Tells a disk without room from other reasons to fail. */
final class FullDisk {

  /** What the C libraries call it; Java hands down their words and no number. */
  private static final List<String> WORDS =
      List.of(
          "No space left on device",
          "Disk quota exceeded",
          "デバイスに空き領域がありません",
          "ディスク使用量制限を超過しました",
          "not enough space on the disk");

  /** What does not fit is larger than what is left: databases and workbooks write in blocks. */
  private static final long LEAST_BYTES = 1L << 20;

  private FullDisk() {}

  /** Whether a failure says that it comes from a full disk. */
  static boolean isBehind(@Nullable Throwable failure) {
    return Causes.of(failure)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(message -> WORDS.stream().anyMatch(message::contains));
  }

  /**
   * Whether there is next to no room left for a folder: libraries that write for the program keep
   * the reason to themselves, or fail only when what they could not write is missing.
   *
   * @param folder need not exist
   */
  static boolean holds(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    try {
      return isFull(Files.getFileStore(existing));
    } catch (IOException e) {
      // Nobody can tell, so it explains nothing.
      return false;
    }
  }

  /** Some file systems do not tell how much they hold, and then say 0. */
  static boolean isFull(FileStore disk) throws IOException {
    return disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST_BYTES;
  }
}
