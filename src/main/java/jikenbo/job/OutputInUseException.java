package jikenbo.job;

import java.nio.file.Path;

/** Another run is writing into the output folder. */
final class OutputInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputInUseException(Path folder) {
    super(folder.toString());
  }
}
