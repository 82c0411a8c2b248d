package jikenbo.archive.form.feed;

import java.util.List;
import java.util.Optional;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.Moment;
import jikenbo.archive.form.page.BodyLines;
import jikenbo.archive.form.page.PlainBody;
import org.jspecify.annotations.Nullable;

/** A kind of feed or backup in XML: how its entries are to be understood. */
interface FeedForm {

  /** The address of the post itself, where a service that counts readers put its own in place. */
  String ORIGINAL_LINK = "feedburner:origLink";

  /** Whether an entry is written in this way. */
  boolean fits(XmlItem item);

  /** Whether it is a published post, and no draft, comment, page or setting. */
  boolean isPost(XmlItem item);

  /** When it was published. */
  @Nullable Moment published(XmlItem item);

  /** Its text as HTML. */
  Optional<String> body(XmlItem item);

  /** Whether that text may be no markup, so that its line ends would count. */
  boolean mayBePlain(XmlItem item);

  /** Its address. */
  Optional<String> url(XmlItem item);

  /** Its labels. */
  List<String> labels(XmlItem item);

  /** What the entry says. */
  default Entry entry(XmlItem item) {
    return new Entry(
        BodyLines.title(item.text("title").orElse("")),
        body(item)
            .map(text -> mayBePlain(item) ? PlainBody.lines(text) : BodyLines.of(text))
            .orElse(List.of()),
        published(item),
        url(item).orElse(null),
        labels(item));
  }
}
