package jikenbo.job.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder for its owner alone. One that is there already keeps the permissions it was given: who
 * may read the reports is for the operator to say.
 *
 * @param path the folder
 */
public record PrivateFolder(Path path) {

  /**
   * Makes the folder, and those around it that are missing, where there is none yet.
   *
   * @throws IOException when it cannot be made
   */
  public void create() throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    boolean knowsOwners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (knowsOwners) {
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(path);
    }
  }
}
