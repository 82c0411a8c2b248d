package jikenbo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.review.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * One file of the archive as the scan found it.
 *
 * @param sourceFile its path below the input folder, parts divided by {@code /}; of a file in a
 *     compressed one the path of that, {@code !/} and its path in there
 * @param path where it, or the compressed file that holds it, can be read
 * @param sha256 SHA-256 of its bytes in hexadecimal; of the problem where it was not read
 * @param problem why it cannot be a page; null for a file that may be one
 * @param packed where it lies in the compressed file; null for a file that stands for itself
 * @param export what is known of it as a part of the export of an account; null where it is none
 */
public record ArchiveFile(
    String sourceFile,
    Path path,
    String sha256,
    @Nullable Rejection problem,
    @Nullable Packed packed,
    @Nullable AccountExport export) {

  /** A file that stands for itself. */
  public ArchiveFile(String sourceFile, Path path, String sha256, @Nullable Rejection problem) {
    this(sourceFile, path, sha256, problem, null, null);
  }

  /** A file that was not read. It counts as another one as soon as it is read. */
  static ArchiveFile notRead(String sourceFile, Path path, Rejection problem) {
    return new ArchiveFile(sourceFile, path, Sha256.of(problem.message()), problem);
  }

  /** The same file under another name. */
  ArchiveFile named(String name) {
    return new ArchiveFile(name, path, sha256, problem, packed, export);
  }

  /** The same file as a part of the export of an account. */
  ArchiveFile ofAccount(AccountExport account) {
    return new ArchiveFile(sourceFile, path, sha256, problem, packed, account);
  }

  /**
   * Makes sure that what was read is what the scan found.
   *
   * @param hash SHA-256 of the bytes that were read
   * @throws ChangedFileException when it is not
   */
  void checkUnchanged(String hash) throws ChangedFileException {
    if (!hash.equals(sha256)) {
      throw new ChangedFileException(sourceFile);
    }
  }

  /** Whether the compressed file that holds it ends within it. */
  boolean isCut() {
    return packed != null && packed.cut();
  }

  /** Its bytes, unpacked. */
  InputStream open() throws IOException {
    return packed == null ? Files.newInputStream(path) : packed.open(path);
  }
}
