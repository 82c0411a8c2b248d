package jikenbo.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a compressed one, told by where they lie in it if it is the export of an account.
 * Its feeds tell that by their content. The other files of the account lie below the same folder:
 * settings, comments, templates, pictures, and whatever other services export.
 */
final class AccountParts {

  /** An export names its services, and their parts, in folders above the feed of a blog. */
  private static final int LEAST_FOLDERS = 3;

  private final List<ZipParts.Part> parts;
  private final Set<ZipParts.Part> feeds;

  /** The folders of accounts; what lies below them and is no feed is no post. */
  private final Set<String> roots = new HashSet<>();

  /**
   * Looks at the files.
   *
   * @param feeds those of the parts that are feeds of an account
   */
  AccountParts(List<ZipParts.Part> parts, List<ZipParts.Part> feeds) {
    this.parts = parts;
    this.feeds = new HashSet<>(feeds);
    for (ZipParts.Part feed : feeds) {
      String[] folders = feed.name().split("/", -1);
      if (folders.length > LEAST_FOLDERS) {
        roots.add(folders[0] + "/");
      }
    }
  }

  /** The files to read, in their order. */
  List<ZipParts.Part> toRead() {
    return parts.stream().filter(part -> !isPassedOver(part)).toList();
  }

  private boolean isPassedOver(ZipParts.Part part) {
    return !feeds.contains(part) && roots.stream().anyMatch(part.name()::startsWith);
  }

  /** What is known of a file to read; null where the compressed file is no such export. */
  @Nullable AccountExport of(ZipParts.Part part) {
    if (feeds.isEmpty()) {
      return null;
    }
    boolean first =
        parts.stream().filter(feeds::contains).findFirst().filter(part::equals).isPresent();
    return new AccountExport(first ? passedOver() : 0, first && feeds.size() == 1);
  }

  private int passedOver() {
    return (int) parts.stream().filter(this::isPassedOver).count();
  }
}
