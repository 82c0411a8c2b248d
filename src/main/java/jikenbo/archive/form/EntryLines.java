package jikenbo.archive.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an export text, of which those that come next can be looked at. */
final class EntryLines {

  /** What the first line of an entry can name. */
  static final List<String> FIELDS =
      List.of(
          "AUTHOR",
          "TITLE",
          "BASENAME",
          "STATUS",
          "DATE",
          "CATEGORY",
          "PRIMARY CATEGORY",
          "ALLOW COMMENTS",
          "ALLOW PINGS",
          "CONVERT BREAKS",
          "UNIQUE URL",
          "TAGS");

  private final BufferedReader in;
  private final Deque<String> ahead = new ArrayDeque<>();

  /** Reads lines from there. */
  EntryLines(Reader in) {
    this.in = new BufferedReader(in);
  }

  /** The next line; null behind the last. */
  @Nullable String next() throws IOException {
    return ahead.isEmpty() ? in.readLine() : ahead.remove();
  }

  /**
   * Whether the next line that is not blank begins an entry, or would if it were not cut, or there
   * is none.
   */
  boolean isAtEntry() throws IOException {
    String line = ahead.stream().filter(told -> !told.isBlank()).findFirst().orElse("");
    while (line != null && line.isBlank()) {
      line = look();
    }
    if (line == null) {
      return true;
    }
    String bare = line.replace("\uFEFF", "").strip();
    return FIELDS.stream().anyMatch(field -> bare.startsWith(field + ":"))
        || (FIELDS.stream().anyMatch(field -> field.startsWith(bare)) && look() == null);
  }

  private @Nullable String look() throws IOException {
    String line = in.readLine();
    if (line != null) {
      ahead.add(line);
    }
    return line;
  }
}
