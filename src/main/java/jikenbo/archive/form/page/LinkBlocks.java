package jikenbo.archive.form.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the blocks of a page, or of a text, that are made of links to posts. */
final class LinkBlocks implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of("div", "section", "aside", "nav", "ul", "ol", "dl", "blockquote", "figure", "td");

  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template");
  private static final Pattern OF_POST = Pattern.compile("\\p{Nd}|【");

  private final Deque<LinkTally> open = new ArrayDeque<>();
  private final Deque<Integer> firsts = new ArrayDeque<>();
  private final List<Block> found = new ArrayList<>();

  /** Sentences up to here. */
  private int sentences;

  private LinkBlocks() {
    open.push(new LinkTally());
  }

  /**
   * A block of links.
   *
   * @param element the block
   * @param tally what it says
   * @param sentencesBefore how many sentences the text has up to it
   */
  record Block(Element element, LinkTally tally, int sentencesBefore) {

    /** Whether it is a list by its element or by what it holds. */
    boolean isList() {
      return LISTS.contains(element.normalName()) || tally.isList();
    }

    /** Whether a template or an editor gave it a name; what authors write has none. */
    boolean isNamed() {
      return !element.className().isBlank() || !element.id().isBlank();
    }
  }

  /**
   * What was found.
   *
   * @param blocks the outermost, in the order of the page
   * @param sentences full stops of the whole
   */
  record Found(List<Block> blocks, int sentences) {

    /** Those that are no part of a text: what tells values and has text below it is one. */
    Stream<Block> elsewhere() {
      return blocks.stream()
          .filter(block -> !block.tally().isLabelled() || block.sentencesBefore() == sentences);
    }
  }

  /** The blocks within an element. */
  static Found in(Element root) {
    LinkBlocks blocks = new LinkBlocks();
    root.childNodes().forEach(node -> node.filter(blocks));
    return new Found(List.copyOf(blocks.found), blocks.sentences);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.element().addText(text.getWholeText());
      sentences += Math.toIntExact(text.getWholeText().chars().filter(c -> c == '。').count());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      open.push(new LinkTally());
      firsts.push(found.size());
      return FilterResult.CONTINUE;
    }
    if (HEADINGS.contains(name)) {
      heading(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("a") && element.hasAttr("href")) {
      link(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return UNSEEN.contains(name) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  private void heading(Element heading) {
    String text = heading.text();
    open.element()
        .addHeading(
            heading.normalName().equals("h1")
                || OF_POST.matcher(text).find()
                || heading.selectFirst("a[href]") != null);
    sentences += Math.toIntExact(text.chars().filter(c -> c == '。').count());
  }

  private void link(Element link) {
    String text = link.text();
    open.element().addLink(text);
    sentences += Math.toIntExact(text.chars().filter(c -> c == '。').count());
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      LinkTally tally = open.pop();
      int first = firsts.pop();
      open.element().add(tally);
      if (tally.isOfLinks()) {
        // What is within belongs to the whole.
        found.subList(first, found.size()).clear();
        found.add(new Block(element, tally, sentences));
      }
    }
    return FilterResult.CONTINUE;
  }
}
