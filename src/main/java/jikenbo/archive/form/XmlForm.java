package jikenbo.archive.form;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Feeds and backups in XML, read entry by entry so that their size does not matter. */
final class XmlForm implements Form {

  /** The first that fits an entry is taken. */
  private static final List<FeedForm> FEEDS =
      List.of(
          new BloggerTakeout(),
          new BloggerBackup(),
          new WordPressExport(),
          new AtomFeed(),
          new RssFeed());

  @Override
  public boolean begins(String beginning) {
    return XmlBeginning.in(beginning) >= 0;
  }

  @Override
  public Entries read(Reader text) throws IOException {
    Collected entries = new Collected();
    try (XmlItems items = new XmlItems(text)) {
      try {
        for (XmlItem item = items.next(); item != null && !entries.isFull(); item = items.next()) {
          add(item, entries);
        }
      } catch (XMLStreamException e) {
        if (!items.isEnded()) {
          throw e;
        }
      }
      if (items.isOfLabel()) {
        entries.markPartial();
      }
    } catch (XMLStreamException e) {
      entries.breakOff(
          "%d行目で XML として正しくなくなっています"
              .formatted(
                  Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber())));
    }
    return entries.entries();
  }

  private static void add(XmlItem item, Collected entries) {
    FeedForm feed = FEEDS.stream().filter(form -> form.fits(item)).findFirst().orElseThrow();
    if (feed.isPost(item)) {
      entries.add(feed.entry(item));
    } else {
      entries.leaveOut();
    }
  }
}
