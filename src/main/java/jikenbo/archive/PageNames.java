package jikenbo.archive;

import java.util.Arrays;
import java.util.Locale;

/** What the name of a file tells of it. Its content decides; the name only opens the door. */
final class PageNames {

  /** Feeds and backups are read piece by piece; the largest hold a blog of twenty years. */
  private static final long MAX_FEED_BYTES = 1L << 29;

  private static final String[] FEEDS = {"xml", "atom", "rss", "rdf", "json"};
  private static final String[] PAGES = {"txt", "html", "htm", "xhtml", "mhtml", "mht"};

  private PageNames() {}

  static boolean isPage(String name) {
    return hasEnding(name, PAGES) || hasEnding(name, FEEDS);
  }

  /** The largest size that is read of a file with this name, in bytes. */
  static long limit(String name) {
    return hasEnding(name, FEEDS) ? MAX_FEED_BYTES : PageReader.MAX_BYTES;
  }

  static boolean hasEnding(String name, String... endings) {
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
