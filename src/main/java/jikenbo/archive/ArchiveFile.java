package jikenbo.archive;

import java.nio.file.Path;
import jikenbo.review.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * One file of the archive as the scan found it.
 *
 * @param sourceFile its path below the input folder, parts divided by {@code /}
 * @param path where it can be read
 * @param sha256 SHA-256 of its bytes in hexadecimal; of the problem where it was not read
 * @param problem why it cannot be a page; null for a file that may be one
 */
public record ArchiveFile(
    String sourceFile, Path path, String sha256, @Nullable Rejection problem) {

  /** A file that was not read. It counts as another one as soon as it is read. */
  static ArchiveFile notRead(String sourceFile, Path path, Rejection problem) {
    return new ArchiveFile(sourceFile, path, Sha256.of(problem.message()), problem);
  }
}
