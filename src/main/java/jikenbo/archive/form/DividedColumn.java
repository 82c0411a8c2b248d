package jikenbo.archive.form;

import java.util.ArrayList;
import java.util.List;
import jikenbo.archive.form.page.Furniture;
import org.jsoup.nodes.Element;

/** A column of several posts, divided at their titles. */
final class DividedColumn {

  /** Stands for the title of a post in the text of its column; no text has it. */
  private static final String MARK = "\uF6FF";

  private DividedColumn() {}

  /**
   * The posts of a column. Text above the first title is one without a title where it has
   * sentences, and the head of the page where it has none.
   *
   * @param titles headings in it, at least one; they are taken away
   */
  static List<Entry> entries(Element column, List<Element> titles) {
    List<Entry> posts =
        titles.stream()
            .map(
                title ->
                    new Entry(
                        BodyLines.title(title.html()),
                        List.of(),
                        null,
                        Addresses.first(title),
                        List.of()))
            .toList();
    titles.forEach(title -> title.empty().text(MARK));
    List<List<String>> texts = texts(BodyLines.of(Furniture.marked(column)));
    List<Entry> entries = new ArrayList<>();
    List<String> above = Furniture.cleared(texts.get(0)).lines();
    if (above.stream().anyMatch(line -> line.indexOf('。') >= 0)) {
      entries.add(new Entry("", above, null, null, List.of(), above, false));
    }
    for (int i = 0; i < posts.size() && i + 1 < texts.size(); i++) {
      Furniture.Cleared text = Furniture.cleared(texts.get(i + 1));
      entries.add(posts.get(i).withBody(text.lines(), Moment.first(text.beside())));
    }
    return entries;
  }

  private static List<List<String>> texts(List<String> lines) {
    List<List<String>> texts = new ArrayList<>();
    texts.add(new ArrayList<>());
    for (String line : lines) {
      if (line.equals(MARK)) {
        texts.add(new ArrayList<>());
      } else {
        texts.get(texts.size() - 1).add(line);
      }
    }
    return texts;
  }
}
