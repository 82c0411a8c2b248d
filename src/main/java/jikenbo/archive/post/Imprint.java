package jikenbo.archive.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a page tells of a post beside its text.
 *
 * @param url the address of the post, or null
 * @param labels those that its author filed it under
 */
public record Imprint(@Nullable String url, List<String> labels) {

  /** That of a post of which no form tells more than its text. */
  public static final Imprint NONE = new Imprint(null, List.of());

  /** Copies the list. */
  public Imprint {
    labels = List.copyOf(labels);
  }

  /** The labels in one text, divided by {@code |}; null where there are none. */
  public @Nullable String labelText() {
    return labels.isEmpty() ? null : String.join("|", labels);
  }
}
