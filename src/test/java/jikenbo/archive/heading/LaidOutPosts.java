package jikenbo.archive.heading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Invented posts, notices and other articles by turns, laid out as pages of many forms. */
final class LaidOutPosts {

  private static final Path POSTS = Path.of("src/test/resources/layouts/posts.txt");

  /** How the heading of a notice is written. */
  enum Form {
    NUMBERED_AND_DATED,
    NUMBERED,
    EVERY_SECOND_NUMBERED,
    DATED,
    BARE,
    TITLE_ALONE;

    private String heading(String[] parts, int index) {
      String number = "【セキュリティ事件簿#" + parts[1] + "】";
      String title = parts[3] + " " + parts[4];
      return switch (this) {
        case NUMBERED_AND_DATED -> number + title + " " + parts[2];
        case NUMBERED -> number + title;
        case EVERY_SECOND_NUMBERED -> index % 2 == 0 ? number + title : title;
        case DATED -> title + " " + parts[2];
        case BARE -> title;
        case TITLE_ALONE -> parts[4];
      };
    }
  }

  /** Where a page has blank lines and other marks. */
  enum Layout {
    LOOSE,
    WIDE,
    DENSE,
    DENSE_AND_WIDE,
    GLUED,
    BLOCKS,
    GLUED_BLOCKS,
    IMAGE,
    CLOSED,
    DATE_LINES;

    private List<String> below(List<List<String>> blocks) {
      List<String> lines = blocks.stream().flatMap(List::stream).toList();
      return switch (this) {
        case LOOSE, WIDE -> loose(lines);
        case DENSE, DENSE_AND_WIDE, DATE_LINES -> lines;
        case GLUED -> loose(lines).subList(1, 2 * lines.size());
        case BLOCKS -> blocks(blocks);
        case GLUED_BLOCKS -> blocks(blocks).subList(1, lines.size() + blocks.size());
        case IMAGE ->
            Stream.of(List.of("", "image", "\u00a0"), loose(lines)).flatMap(List::stream).toList();
        case CLOSED -> Stream.concat(lines.stream(), Stream.of("リリース文アーカイブ")).toList();
      };
    }

    private List<String> between() {
      return switch (this) {
        case WIDE, DENSE_AND_WIDE -> List.of("", "");
        case CLOSED -> List.of();
        case DATE_LINES -> List.of("2025年9月30日火曜日");
        default -> List.of("");
      };
    }

    private static List<String> loose(List<String> lines) {
      return lines.stream().flatMap(line -> Stream.of("", line)).toList();
    }

    private static List<String> blocks(List<List<String>> blocks) {
      return blocks.stream()
          .flatMap(block -> Stream.concat(Stream.of(""), block.stream()))
          .toList();
    }
  }

  /**
   * A page.
   *
   * @param lines its lines
   * @param starts indexes of the headings of its posts
   */
  record Page(List<String> lines, Set<Integer> starts) {}

  private LaidOutPosts() {}

  /** The posts on pages of so many each. */
  static List<Page> pages(Layout layout, Form form, int size) {
    String[] posts = text().split("(?m)^=== ", -1);
    List<Page> pages = new ArrayList<>();
    for (int from = 1; from < posts.length; from += size) {
      List<String> lines = new ArrayList<>();
      Set<Integer> starts = new TreeSet<>();
      for (int i = from; i < Math.min(posts.length, from + size); i++) {
        if (i > from || layout == Layout.DATE_LINES) {
          lines.addAll(layout.between());
        }
        starts.add(lines.size());
        lines.addAll(post(posts[i], layout, form, i));
      }
      pages.add(new Page(lines, starts));
    }
    return pages;
  }

  private static List<String> post(String text, Layout layout, Form form, int index) {
    List<String> source = text.lines().toList();
    String[] parts = source.get(0).split(" \\| ");
    boolean article = parts.length == 1;
    String body = String.join("\n", source.subList(article ? 2 : 1, source.size()));
    List<List<String>> blocks =
        Stream.of(body.split("\n\n")).map(block -> block.lines().toList()).toList();
    List<String> lines = new ArrayList<>();
    lines.add(article ? source.get(1) : form.heading(parts, index));
    lines.addAll(layout.below(blocks));
    return lines;
  }

  private static String text() {
    try {
      return Files.readString(POSTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
