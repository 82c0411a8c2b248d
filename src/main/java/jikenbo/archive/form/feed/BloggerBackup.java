package jikenbo.archive.form.feed;

/** A backup of Blogger: Atom in which a category tells what an entry is. */
final class BloggerBackup extends AtomFeed {

  private static final String KIND = "http://schemas.google.com/g/2005#kind";

  @Override
  public boolean fits(XmlItem item) {
    return item.all("category").anyMatch(category -> category.attribute("scheme").equals(KIND));
  }

  @Override
  public boolean isPost(XmlItem item) {
    return super.isPost(item)
        && item.all("category")
            .anyMatch(
                category ->
                    category.attribute("scheme").equals(KIND)
                        && category.attribute("term").endsWith("#post"));
  }
}
