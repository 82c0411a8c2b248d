package jikenbo.archive.file;

import java.util.Arrays;
import java.util.Locale;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/** What the name of a file tells of it. Its content decides; the name only opens the door. */
final class PageNames {

  /** Feeds and backups are read piece by piece; the largest hold a blog of twenty years. */
  private static final long MAX_FEED_BYTES = 1L << 29;

  private static final String[] FEEDS = {"xml", "atom", "rss", "rdf", "json"};
  private static final String[] COMPRESSED = {"zip", "gz"};
  private static final String[] PAGES = {"txt", "html", "htm", "xhtml", "mhtml", "mht"};

  private PageNames() {}

  static boolean isPage(String name) {
    return hasEnding(name, PAGES) || hasEnding(name, FEEDS);
  }

  /** Whether the name is one of a compressed file. */
  static boolean isCompressed(String name) {
    return hasEnding(name, COMPRESSED);
  }

  /** The name without the ending of a compressed file. */
  static String withoutCompression(String name) {
    return isCompressed(name) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /**
   * What is said of a file that is larger than what is read; null of any other. Only of one that is
   * too large for a page is looked at whether it is a feed.
   *
   * @param size in bytes
   */
  static @Nullable Doubt excess(String name, Beginning beginning, long size) {
    if (size <= PageReader.MAX_BYTES) {
      return null;
    }
    boolean feed = hasEnding(name, FEEDS) || beginning.isFeed();
    long limit = feed ? MAX_FEED_BYTES : PageReader.MAX_BYTES;
    return size > limit ? DoubtKind.FILE_TOO_LARGE.of(size, limit) : null;
  }

  private static boolean hasEnding(String name, String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(ending -> lower.endsWith("." + ending));
  }

  /** Whether a part of the path is hidden, or what systems put beside the files of others. */
  static boolean isHidden(String path) {
    return Arrays.stream(path.split("/"))
        .anyMatch(
            part ->
                (part.startsWith(".") && !part.equals("..") && !part.equals("."))
                    || part.equals("__MACOSX"));
  }

  /** Whether a folder holds the pictures and scripts of a page that a browser saved. */
  static boolean isOfSavedPage(String folder) {
    return folder.endsWith("_files") || folder.endsWith(".files");
  }
}
