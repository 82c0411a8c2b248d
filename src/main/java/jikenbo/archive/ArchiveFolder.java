package jikenbo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The input folder with every file in it that is accounted for.
 *
 * @param path the folder
 * @param files in the order of their paths; hidden ones are left out
 */
public record ArchiveFolder(Path path, List<ArchiveFile> files) {

  /** Copies the list. */
  public ArchiveFolder {
    files = List.copyOf(files);
  }

  /**
   * Lists a folder and everything below it. Nothing is followed out of the folder, and a single
   * file or folder that cannot be read is listed with its problem instead of ending the scan.
   *
   * @throws IOException when the folder itself cannot be read
   */
  public static ArchiveFolder scan(Path folder) throws IOException {
    Path root = folder.toRealPath();
    ArchiveScan scan = new ArchiveScan(root);
    Files.walkFileTree(root, scan);
    return new ArchiveFolder(
        root, scan.files().stream().sorted(Comparator.comparing(ArchiveFile::sourceFile)).toList());
  }

  /** The files that may be pages. */
  public Stream<ArchiveFile> pages() {
    return files.stream().filter(file -> file.problem() == null);
  }

  /** SHA-256 over the names and the contents of all files: the same only for the same input. */
  public String fingerprint() {
    return Sha256.of(
        files.stream()
            .map(file -> file.sourceFile() + '\0' + file.sha256())
            .collect(Collectors.joining("\n")));
  }
}
