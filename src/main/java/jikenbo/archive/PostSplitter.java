package jikenbo.archive;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page into posts. */
public final class PostSplitter {

  /**
   * Cuts one page.
   *
   * @param sourceFile path of the page below the input folder
   * @param text the decoded page
   */
  public CutPage split(String sourceFile, String text) {
    List<String> lines = text.lines().toList();
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("【セキュリティ事件簿")) {
        headings.add(i);
      }
    }
    List<Post> posts = new ArrayList<>();
    for (int h = 0; h < headings.size(); h++) {
      int start = headings.get(h);
      int end = h + 1 < headings.size() ? headings.get(h + 1) : lines.size();
      posts.add(
          new Post(
              new SourceLocation(sourceFile, start + 1), lines.subList(start, end), null, null));
    }
    return new CutPage(posts, List.of());
  }
}
