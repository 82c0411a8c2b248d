package jikenbo.archive.form.feed;

/** What Google Takeout gives of a blog at Blogger. It holds drafts, comments and pages, too. */
public final class BloggerTakeout extends AtomFeed {

  /** The element that no other form has. */
  public static final String TYPE = "blogger:type";

  @Override
  public boolean fits(XmlItem item) {
    return item.has(TYPE);
  }

  @Override
  public boolean isPost(XmlItem item) {
    return item.text(TYPE).filter("POST"::equals).isPresent()
        && item.text("blogger:status").filter(status -> !status.equals("LIVE")).isEmpty()
        && item.text("blogger:trashed").isEmpty();
  }
}
