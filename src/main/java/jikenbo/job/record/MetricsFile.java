package jikenbo.job.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * A text file in Prometheus' format for the textfile collector of node_exporter.
 *
 * @param path the file
 */
public record MetricsFile(Path path) {

  /** Name of the value that must outlive runs that fail. */
  static final String LAST_SUCCESS = "jikenbo.last.success.timestamp";

  private static final String LAST_SUCCESS_LINE = "jikenbo_last_success_timestamp_seconds ";

  /** When a run last left a report, in seconds since 1970; 0 when that is not known. */
  double lastSuccess() throws IOException {
    if (!Files.exists(path)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .filter(line -> line.startsWith(LAST_SUCCESS_LINE))
          .mapToDouble(line -> Double.parseDouble(line.substring(LAST_SUCCESS_LINE.length())))
          .findFirst()
          .orElse(0);
    } catch (UncheckedIOException | NumberFormatException e) {
      // Whatever wrote this file, it is no reason not to write a sound one.
      return 0;
    }
  }

  /** Puts this text in the place of the former one; nobody ever reads half of it. */
  void write(String text) throws IOException {
    Path whole = path.resolveSibling("." + path.getFileName() + ".tmp");
    Files.deleteIfExists(whole);
    // Others may write into this folder: a link that they laid is not followed.
    Files.writeString(whole, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    PosixFileAttributeView view = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
    if (view != null) {
      // The collector is another user, whatever the umask of this one.
      view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
    Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
