package jikenbo.archive.form.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a feed one after the other. Names are taken as they are written, since
 * backups of Blogger use the prefix {@code app:} without binding it; DTDs are passed over and no
 * entity is ever looked up.
 */
final class XmlItems implements AutoCloseable {

  private static final Set<String> ITEMS = Set.of("entry", "item");

  /** Elements of posts nest in tens; what nests deeper is no feed. */
  private static final int DEEPEST = 256;

  /** More text of one entry is not kept; a post so long is refused anyway. */
  private static final int LONGEST_TEXT = 2_000_000;

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private static final String BINDING = "xmlns";

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private boolean ofLabel;
  private int depth;

  /** What stands before the names of Atom, where the feed binds a prefix to it. */
  private String atomPrefix = "atom:";

  /** What the file holds, whether or not the parser comes to it. */
  private final BegunItems begun;

  private int given;

  XmlItems(Reader text) throws XMLStreamException {
    begun = new BegunItems(text);
    reader = FACTORY.createXMLStreamReader(new XmlCharacters(begun));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Whether the feed says of itself that it lists the posts of one label. */
  boolean isOfLabel() {
    return ofLabel;
  }

  /**
   * Whether the feed ended before what is no XML, and no entry begins there: the words of a
   * program, or a script that a server adds to whatever it sends.
   */
  boolean isEnded() throws IOException {
    return given > 0 && depth == 0 && begun.toEnd() == given;
  }

  /** The next entry; null behind the last. */
  @Nullable XmlItem next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        learnPrefix();
        String name = name();
        if (ITEMS.contains(name)) {
          XmlItem item = item();
          given++;
          return item;
        }
        ofLabel |= name.equals("link") && isOfLabel(attributes());
        enter();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return null;
  }

  private static boolean isOfLabel(Map<String, String> link) {
    return link.getOrDefault("rel", "").equals("self")
        && (link.getOrDefault("href", "").contains("/-/")
            || link.getOrDefault("href", "").contains("?q="));
  }

  private XmlItem item() throws XMLStreamException {
    XmlItem item = new XmlItem();
    item.add(XmlItem.SELF, attributes());
    Deque<XmlItem.Field> open = new ArrayDeque<>();
    int start = depth;
    enter();
    while (depth > start) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          enter();
          begin(item, open);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(open);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            add(open, reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> add(open, reference());
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
    return item;
  }

  private void begin(XmlItem item, Deque<XmlItem.Field> open) throws XMLStreamException {
    String name = name();
    XmlItem.Field parent = open.peek();
    String path = parent == null ? name : parent.path() + "/" + name;
    if (isMarkup(parent)) {
      // XHTML stands in the feed as it is; its tags are part of the text.
      parent.text().append('<').append(name).append('>');
      open.push(new XmlItem.Field(parent.path(), Map.of("tag", name), parent.text()));
    } else {
      open.push(item.add(path, attributes()));
    }
  }

  private static boolean isMarkup(XmlItem.@Nullable Field parent) {
    return parent != null
        && Set.of("content", "summary", "title", "description").contains(parent.path());
  }

  private static void end(Deque<XmlItem.Field> open) {
    XmlItem.Field field = open.poll();
    XmlItem.Field parent = open.peek();
    if (field != null && parent != null && field.text() == parent.text()) {
      field.text().append("</").append(field.attribute("tag")).append('>');
    }
  }

  private static void add(Deque<XmlItem.Field> open, @Nullable String text) {
    XmlItem.Field field = open.peek();
    if (field != null && text != null && field.text().length() < LONGEST_TEXT) {
      field.text().append(text);
    }
  }

  /** A reference that HTML knows, such as a no-break space; any other means nothing. */
  private String reference() {
    String written = "&" + reader.getLocalName() + ";";
    String text = Parser.unescapeEntities(written, false);
    return text.equals(written) ? "" : text;
  }

  private void enter() throws XMLStreamException {
    if (++depth > DEEPEST) {
      throw new XMLStreamException("nested too deep", reader.getLocation());
    }
  }

  private void learnPrefix() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (BINDING.equals(reader.getAttributePrefix(i))
          && ATOM.equals(reader.getAttributeValue(i))) {
        atomPrefix = reader.getAttributeLocalName(i) + ":";
      }
    }
  }

  /** The name as it is written, without a prefix for Atom or RSS themselves. */
  private String name() {
    String name = reader.getLocalName();
    return name.startsWith(atomPrefix) || name.startsWith("ns0:")
        ? name.substring(name.indexOf(':') + 1)
        : name;
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
