package jikenbo.archive.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.archive.post.Sha256;

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
    return new ArchiveFolder(root, withNamesOfTheirOwn(scan.files()));
  }

  /** A compressed file can hold several files of one name. */
  private static List<ArchiveFile> withNamesOfTheirOwn(List<ArchiveFile> files) {
    Map<String, ArchiveFile> byName = new TreeMap<>();
    for (ArchiveFile file : files) {
      String name = file.sourceFile();
      for (int i = 2; byName.containsKey(name); i++) {
        name = "%s (%d)".formatted(file.sourceFile(), i);
      }
      byName.put(name, file.named(name));
    }
    return List.copyOf(byName.values());
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
