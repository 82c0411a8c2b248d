package jikenbo.archive.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a compressed one, told by where they lie in it if it is the export of an account.
 * Its feeds tell that by their content. The other files of the account lie below the same folder:
 * settings, comments, templates, pictures, and whatever other services export.
 */
final class AccountParts {

  /** An export names its services, and their parts, in folders above the feed of a blog. */
  private static final int LEAST_FOLDERS = 3;

  private final List<ZipParts.Part> feeds;
  private final List<ZipParts.Part> toRead;
  private final int passedOver;

  /**
   * Looks at the files.
   *
   * @param feeds those of the parts that are feeds of an account, in their order
   */
  AccountParts(List<ZipParts.Part> parts, List<ZipParts.Part> feeds) {
    this.feeds = feeds;
    // What lies below the folder of an account and is no feed is no post.
    Set<String> roots =
        feeds.stream()
            .map(feed -> feed.name().split("/", -1))
            .filter(folders -> folders.length > LEAST_FOLDERS)
            .map(folders -> folders[0] + "/")
            .collect(Collectors.toSet());
    Set<ZipParts.Part> ofAccount = new HashSet<>(feeds);
    this.toRead =
        parts.stream()
            .filter(
                part ->
                    ofAccount.contains(part) || roots.stream().noneMatch(part.name()::startsWith))
            .toList();
    this.passedOver = parts.size() - toRead.size();
  }

  /** The files to read, in their order. */
  List<ZipParts.Part> toRead() {
    return toRead;
  }

  /** What is known of a file to read; null where the compressed file is no such export. */
  @Nullable AccountExport of(ZipParts.Part part) {
    if (feeds.isEmpty()) {
      return null;
    }
    return AccountExport.ofFeed(part.equals(feeds.get(0)), feeds.size(), passedOver);
  }
}
