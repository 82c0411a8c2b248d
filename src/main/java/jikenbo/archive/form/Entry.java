package jikenbo.archive.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published post as a page, feed or backup tells of it.
 *
 * @param title in one line; empty where it has none
 * @param body the lines of its text, markup undone
 * @param published when it appeared, or null where the form does not tell
 * @param url its address, or null; one that does not lead into the web is none
 * @param labels those that its author filed it under, in their order; blank ones and repeated ones
 *     are left out
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
    url = url != null && Addresses.isOfWeb(url) ? url : null;
    labels =
        labels.stream().map(String::strip).filter(label -> !label.isEmpty()).distinct().toList();
  }
}
