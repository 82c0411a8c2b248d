package jikenbo.job.option;

import java.nio.file.Path;
import java.util.List;
import jikenbo.archive.Sha256;
import jikenbo.casebook.correction.Correction;
import jikenbo.job.console.OperatorException;
import org.jspecify.annotations.Nullable;

/**
 * The corrections that a run applies and the file that they come from.
 *
 * @param path the file as given; null when the run has none
 * @param sha256 of its bytes, in hexadecimal; {@link #NONE} when the run has none
 * @param corrections in the order of the file
 */
public record CorrectionFile(@Nullable Path path, String sha256, List<Correction> corrections) {

  /** The hash where there is no file. */
  public static final String NONE = Sha256.of(new byte[0]);

  public CorrectionFile {
    corrections = List.copyOf(corrections);
  }

  /**
   * Reads a file, if there is one.
   *
   * @param path the file; null for none
   * @throws OperatorException when it cannot be read or is malformed
   */
  static CorrectionFile read(@Nullable Path path) {
    if (path == null) {
      return new CorrectionFile(null, NONE, List.of());
    }
    CorrectionReader reader = new CorrectionReader(path);
    byte[] bytes = reader.bytes();
    return new CorrectionFile(path, Sha256.of(bytes), reader.read(bytes));
  }

  /** Whether the run has a file of corrections, be it without rows. */
  public boolean isGiven() {
    return path != null;
  }
}
