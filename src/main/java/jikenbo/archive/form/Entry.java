package jikenbo.archive.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published post as a page, feed or backup tells of it.
 *
 * @param title in one line; empty where it has none
 * @param body the lines of its text, markup undone
 * @param published when it appeared, or null where the form does not tell
 * @param url its address, or null
 * @param labels those that its author filed it under, in their order
 */
public record Entry(
    String title,
    List<String> body,
    @Nullable Moment published,
    @Nullable String url,
    List<String> labels) {

  /** Copies the lists. */
  public Entry {
    body = List.copyOf(body);
    labels = List.copyOf(labels);
  }
}
