package jikenbo.archive.form.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Moment;
import org.jspecify.annotations.Nullable;

/** Atom, as blogs publish it. */
class AtomFeed implements FeedForm {

  @Override
  public boolean fits(XmlItem item) {
    return item.has("id") || item.has("published") || item.has("updated");
  }

  @Override
  public boolean isPost(XmlItem item) {
    return !item.has("thr:in-reply-to")
        && item.text("app:control/app:draft").filter("yes"::equals).isEmpty();
  }

  @Override
  public @Nullable Moment published(XmlItem item) {
    return Moment.of(item.text("published", "issued", "created", "updated").orElse(null));
  }

  @Override
  public Optional<String> body(XmlItem item) {
    return item.text("content", "summary");
  }

  /** In what says that it is HTML, line ends mean nothing. */
  @Override
  public boolean mayBePlain(XmlItem item) {
    return Stream.concat(item.all("content"), item.all("summary"))
        .filter(field -> !field.text().toString().isBlank())
        .findFirst()
        .filter(field -> field.attribute("type").contains("html"))
        .isEmpty();
  }

  @Override
  public Optional<String> url(XmlItem item) {
    return item.text(ORIGINAL_LINK).or(() -> link(item));
  }

  private static Optional<String> link(XmlItem item) {
    return item.all("link")
        .filter(link -> List.of("", "alternate").contains(link.attribute("rel")))
        .map(link -> link.attribute("href"))
        .findFirst();
  }

  @Override
  public List<String> labels(XmlItem item) {
    return item.all("category")
        .filter(category -> !category.attribute("scheme").endsWith("#kind"))
        .map(category -> category.attribute("term"))
        .toList();
  }
}
