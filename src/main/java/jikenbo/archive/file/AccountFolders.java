package jikenbo.archive.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The folders into which exports of accounts were unpacked. As in the compressed file that such an
 * export comes in, what lies there and is no feed of a blog is passed over and counted.
 */
final class AccountFolders {

  /** Names of service, parts and blog, and of the feed itself, below the folder of the account. */
  private static final int LEVELS = 4;

  /** The feeds by the folder of their account, with its dividing line at the end. */
  private final NavigableMap<String, SortedSet<String>> feeds = new TreeMap<>();

  /** The folder of the account that each feed is of. */
  private final Map<String, String> folders = new HashMap<>();

  /**
   * Looks for the folders.
   *
   * @param names of the feeds of accounts, as paths below the input folder
   */
  AccountFolders(Iterable<String> names) {
    for (String name : names) {
      String[] parts = name.split("/", -1);
      if (parts.length >= LEVELS) {
        int depth = Math.max(1, parts.length - LEVELS);
        String folder = String.join("/", List.of(parts).subList(0, depth)) + "/";
        feeds.computeIfAbsent(folder, any -> new TreeSet<>()).add(name);
        folders.put(name, folder);
      }
    }
  }

  /** The files to read, with what is counted beside the first feed of each account. */
  List<ArchiveFile> counted(List<ArchiveFile> files) {
    Map<String, Integer> passedOver = new HashMap<>();
    List<ArchiveFile> toRead = new ArrayList<>();
    for (ArchiveFile file : files) {
      Optional<String> folder = folder(file);
      if (folder.isEmpty() || folders.containsKey(file.sourceFile())) {
        toRead.add(file);
      } else {
        passedOver.merge(folder.get(), 1, Integer::sum);
      }
    }
    return toRead.stream().map(file -> counted(file, passedOver)).toList();
  }

  /** The folder of an account can lie in that of another; a file is of the innermost. */
  private Optional<String> folder(ArchiveFile file) {
    String name = file.sourceFile();
    return Optional.ofNullable(folders.get(name))
        .or(() -> feeds.descendingKeySet().stream().filter(name::startsWith).findFirst());
  }

  private ArchiveFile counted(ArchiveFile file, Map<String, Integer> passedOver) {
    Optional<String> folder = folder(file);
    if (folder.isEmpty()) {
      return file;
    }
    SortedSet<String> all = feeds.getOrDefault(folder.get(), new TreeSet<>());
    return file.ofAccount(
        AccountExport.ofFeed(
            all.first().equals(file.sourceFile()),
            all.size(),
            passedOver.getOrDefault(folder.get(), 0)));
  }
}
