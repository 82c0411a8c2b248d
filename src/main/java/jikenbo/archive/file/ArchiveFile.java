package jikenbo.archive.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.archive.post.Sha256;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
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
    @Nullable Doubt problem,
    @Nullable Packed packed,
    @Nullable AccountExport export) {

  /** What is told, in Japanese, of a file that {@link #isCut() is cut}. */
  public static final String CUT = "圧縮ファイルがここで切れています";

  /** A file that stands for itself. */
  public ArchiveFile(String sourceFile, Path path, String sha256, @Nullable Doubt problem) {
    this(sourceFile, path, sha256, problem, null, null);
  }

  /** A file that was not read. It counts as another one as soon as it is read. */
  public static ArchiveFile notRead(String sourceFile, Path path, Doubt problem) {
    return new ArchiveFile(sourceFile, path, Sha256.of(problem.message()), problem);
  }

  /** Whether it cannot be a page for this reason. */
  public boolean isRejectedAs(DoubtKind kind) {
    return problem != null && problem.kind() == kind;
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
  public void checkUnchanged(String hash) throws ChangedFileException {
    if (!hash.equals(sha256)) {
      throw new ChangedFileException(sourceFile);
    }
  }

  /** Whether the compressed file that holds it ends within it. */
  public boolean isCut() {
    return packed != null && packed.cut();
  }

  /**
   * Its bytes, unpacked.
   *
   * @throws IOException when the file cannot be opened
   */
  public InputStream open() throws IOException {
    return packed == null ? Files.newInputStream(path) : packed.open(path);
  }
}
