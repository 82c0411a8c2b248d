package jikenbo.job.output;

import java.nio.file.Path;

/** Another run is writing into the output folder. */
public final class OutputInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputInUseException(Path folder) {
    super(folder.toString());
  }
}
