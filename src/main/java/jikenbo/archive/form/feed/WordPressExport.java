package jikenbo.archive.form.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import jikenbo.archive.form.entry.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What WordPress exports (WXR): RSS with the blog's own time in {@code wp:post_date}, which holds
 * where the time in GMT contradicts it or was never set.
 */
final class WordPressExport extends RssFeed {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*+\\R");

  @Override
  public boolean fits(XmlItem item) {
    return item.has("wp:post_type") || item.has("wp:status");
  }

  @Override
  public boolean isPost(XmlItem item) {
    return item.text("wp:status").filter(status -> !status.equals("publish")).isEmpty()
        && item.text("wp:post_password").isEmpty()
        && item.text("wp:post_type").filter(type -> !type.equals("post")).isEmpty();
  }

  @Override
  public @Nullable Moment published(XmlItem item) {
    Moment own = Moment.of(item.text("wp:post_date").orElse(null));
    return own == null ? super.published(item) : own;
  }

  /** WordPress makes paragraphs of blank lines, and breaks of others, when it shows a post. */
  @Override
  public Optional<String> body(XmlItem item) {
    return super.body(item)
        .map(
            body ->
                body.contains("<p") || body.contains("<br")
                    ? BLANK_LINE.matcher(body).replaceAll("<br>")
                    : body.replace("\n", "<br>"));
  }
}
