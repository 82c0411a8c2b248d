package jikenbo.archive.form;

import java.util.Optional;

/** What Google Takeout gives of a blog at Blogger. It holds drafts, comments and pages, too. */
final class BloggerTakeout extends AtomFeed {

  @Override
  public boolean fits(XmlItem item) {
    return item.has("blogger:type");
  }

  @Override
  public boolean isPost(XmlItem item) {
    return item.text("blogger:type").filter("POST"::equals).isPresent()
        && item.text("blogger:status").filter(status -> !status.equals("LIVE")).isEmpty()
        && item.text("blogger:trashed").isEmpty();
  }

  /** The address of the blog itself is not told, only that of the post below it. */
  @Override
  public Optional<String> url(XmlItem item) {
    return super.url(item).filter(Addresses::isOfWeb);
  }
}
