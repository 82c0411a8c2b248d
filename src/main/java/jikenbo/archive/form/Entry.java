package jikenbo.archive.form;

import java.util.List;
import java.util.stream.Stream;
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
 * @param text where the markup does not tell one post from another: all lines of the column that
 *     this is, its title where it stands in it; they can hold several posts. Empty otherwise
 * @param undivided whether it may be several posts all the same, which nothing divides
 */
public record Entry(
    String title,
    List<String> body,
    @Nullable Moment published,
    @Nullable String url,
    List<String> labels,
    List<String> text,
    boolean undivided) {

  /** A post that its markup tells from others. */
  public Entry(
      String title,
      List<String> body,
      @Nullable Moment published,
      @Nullable String url,
      List<String> labels) {
    this(title, body, published, url, labels, List.of(), false);
  }

  /** The same entry with the lines below its title in a column, and the day that it tells. */
  Entry withBody(List<String> lines, @Nullable Moment day) {
    List<String> all = Stream.concat(Stream.of(title), lines.stream()).toList();
    return new Entry(title, lines, day, url, labels, all, undivided);
  }

  /** The same entry, which may be several posts. */
  Entry asUndivided() {
    return new Entry(title, body, published, url, labels, text, true);
  }

  /** Copies the lists. */
  public Entry {
    body = List.copyOf(body);
    text = List.copyOf(text);
    url = url != null && Addresses.isOfWeb(url) ? url : null;
    labels =
        labels.stream().map(String::strip).filter(label -> !label.isEmpty()).distinct().toList();
  }
}
