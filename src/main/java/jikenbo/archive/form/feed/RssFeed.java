package jikenbo.archive.form.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Moment;
import org.jspecify.annotations.Nullable;

/** RSS 2.0 and 1.0. */
class RssFeed implements FeedForm {

  @Override
  public boolean fits(XmlItem item) {
    return true;
  }

  @Override
  public boolean isPost(XmlItem item) {
    return !item.has("thr:in-reply-to");
  }

  @Override
  public @Nullable Moment published(XmlItem item) {
    return Moment.of(item.text("pubDate", "dc:date").orElse(null));
  }

  @Override
  public Optional<String> body(XmlItem item) {
    return item.text("content:encoded", "description");
  }

  @Override
  public boolean mayBePlain(XmlItem item) {
    return item.text("content:encoded").isEmpty();
  }

  @Override
  public Optional<String> url(XmlItem item) {
    return item.text(ORIGINAL_LINK, "link", "guid").or(() -> item.attribute("about"));
  }

  @Override
  public List<String> labels(XmlItem item) {
    return Stream.concat(item.all("category"), item.all("dc:subject"))
        .map(category -> category.text().toString())
        .filter(label -> !label.startsWith("http://schemas.google.com/"))
        .toList();
  }
}
