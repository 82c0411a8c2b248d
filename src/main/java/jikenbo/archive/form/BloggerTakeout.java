package jikenbo.archive.form;

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
}
