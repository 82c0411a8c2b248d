package jikenbo.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a page tells of a post beside its text.
 *
 * @param url the address of the post, or null
 * @param labels those that its author filed it under
 */
public record Imprint(@Nullable String url, List<String> labels) {

  /** Copies the list. */
  public Imprint {
    labels = List.copyOf(labels);
  }
}
