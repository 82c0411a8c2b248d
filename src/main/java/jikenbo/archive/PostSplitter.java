package jikenbo.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into posts: every line that {@link HeadingLines} takes for a heading opens one. What
 * stands before the first heading is the page's own header or, when it is more than that, rejected.
 */
public final class PostSplitter {

  /** The blog's header of a label or search page. */
  private static final Pattern PAGE_HEADER = Pattern.compile("投稿を.{0,12}表示");

  /**
   * Cuts one page.
   *
   * @param sourceFile path of the page below the input folder
   * @param text the decoded page
   */
  public CutPage split(String sourceFile, String text) {
    List<String> lines = text.lines().toList();
    List<Integer> starts = new HeadingLines(lines).find();
    int first = starts.isEmpty() ? lines.size() : starts.get(0);
    return new CutPage(posts(sourceFile, lines, starts), rejected(sourceFile, lines, first));
  }

  private static List<Post> posts(String sourceFile, List<String> lines, List<Integer> starts) {
    List<Heading> headings = starts.stream().map(lines::get).map(Heading::parse).toList();
    List<@Nullable LocalDate> newer = newerDates(headings);
    List<@Nullable LocalDate> older = olderDates(headings);
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      posts.add(
          new Post(
              new SourceLocation(sourceFile, start + 1),
              lines.subList(start, end),
              newer.get(i),
              older.get(i)));
    }
    return posts;
  }

  private static List<@Nullable LocalDate> newerDates(List<Heading> headings) {
    List<@Nullable LocalDate> dates = new ArrayList<>();
    LocalDate above = null;
    for (Heading heading : headings) {
      dates.add(above);
      above = heading.date() != null ? heading.date() : above;
    }
    return dates;
  }

  private static List<@Nullable LocalDate> olderDates(List<Heading> headings) {
    List<Heading> upwards = new ArrayList<>(headings);
    Collections.reverse(upwards);
    List<@Nullable LocalDate> dates = newerDates(upwards);
    Collections.reverse(dates);
    return dates;
  }

  private static List<RejectedPassage> rejected(String sourceFile, List<String> lines, int end) {
    List<Integer> content = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      if (!lines.get(i).isBlank() && !PAGE_HEADER.matcher(lines.get(i)).find()) {
        content.add(i);
      }
    }
    if (content.isEmpty()) {
      return List.of();
    }
    int start = content.get(0);
    return List.of(
        new RejectedPassage(
            new SourceLocation(sourceFile, start + 1), end - start, "見出しの前にある、どの投稿にも属さない文章です"));
  }
}
