package jikenbo.archive.file;

import java.io.IOException;

/** A file is no longer what the scan found. */
final class ChangedFileException extends IOException {

  private static final long serialVersionUID = 1L;

  ChangedFileException(String sourceFile) {
    super("the page changed while the job was running: " + sourceFile);
  }
}
