package jikenbo.archive.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jikenbo.archive.decode.GarbledPosts;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.PageText;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.SourceLocation;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;

/**
 * Cuts a page into posts: every line that {@link HeadingLines} takes for a heading opens one. What
 * stands before the first heading is the page's own header or, when it is more than that, rejected;
 * so is every post that is damaged or longer than any post.
 */
public final class PostSplitter {

  /** The longest notices have some 20,000 characters. */
  public static final int MAX_POST_CHARACTERS = 50_000;

  /** The longest headings have some 150 characters. */
  public static final int MAX_HEADING_CHARACTERS = 1_000;

  /** The blog's header of a label or search page; a longer line holds more than that. */
  private static final Pattern PAGE_HEADER = Pattern.compile(".{0,80}投稿を.{0,12}表示.{0,40}");

  /** The header of a page that lists the posts of one label, or those that a search found. */
  private static final Pattern LABEL_HEADER =
      Pattern.compile("\\s*(?:ラベル.{0,60}|.{0,60}に一致する)の?投稿を.{0,12}表示.{0,40}");

  /**
   * Cuts one page.
   *
   * @param sourceFile path of the page below the input folder
   * @param page its text
   */
  public CutPage split(String sourceFile, PageText page) {
    return new Cut(sourceFile, page).page();
  }

  /** The work on one page. */
  private static final class Cut {

    private final String sourceFile;
    private final PageText page;
    private final List<String> lines;

    /** Indexes of the first lines of posts and, behind them, of the end of the page. */
    private final List<Integer> bounds;

    private final GarbledPosts garbled;
    private final DateLines dateLines;

    Cut(String sourceFile, PageText page) {
      this.sourceFile = sourceFile;
      this.page = page;
      this.lines = SideBar.without(page.lines());
      PageLines looked = new PageLines(lines);
      this.garbled = new GarbledPosts(lines, new HeadingLines(looked).find());
      this.bounds = new ArrayList<>(garbled.starts());
      bounds.add(lines.size());
      this.dateLines = new DateLines(looked, bounds);
    }

    CutPage page() {
      List<Post> posts = new ArrayList<>();
      List<RejectedPassage> rejected = new ArrayList<>();
      textBeforeHeadings().ifPresent(rejected::add);
      for (int i = 0; i + 1 < bounds.size(); i++) {
        int start = bounds.get(i);
        List<String> post = lines.subList(start, dateLines.startAbove(bounds.get(i + 1)));
        Optional<Doubt> problem = problem(start, post);
        if (problem.isPresent()) {
          String heading = isDamaged(start) ? null : post.get(0);
          rejected.add(new RejectedPassage(source(start), post.size(), heading, problem.get()));
        } else {
          posts.add(new Post(source(start), post, dateLines.of(start)));
        }
      }
      return new CutPage(posts, rejected, isLabel());
    }

    private boolean isLabel() {
      return lines.subList(0, bounds.get(0)).stream().anyMatch(LABEL_HEADER.asMatchPredicate());
    }

    private Optional<Doubt> problem(int start, List<String> post) {
      Optional<Doubt> garbling = garbled.reason(start);
      if (garbling.isPresent()) {
        return garbling;
      }
      int heading = post.get(0).length();
      if (heading > MAX_HEADING_CHARACTERS) {
        return Optional.of(
            DoubtKind.HEADING_TOO_LONG.at(start + 1, heading, MAX_HEADING_CHARACTERS));
      }
      int characters = post.stream().mapToInt(line -> line.length() + 1).sum() - 1;
      if (characters > MAX_POST_CHARACTERS) {
        return Optional.of(DoubtKind.POST_TOO_LONG.at(start + 1, characters, MAX_POST_CHARACTERS));
      }
      return page.damageWithin(start + 1, start + post.size());
    }

    private Optional<RejectedPassage> textBeforeHeadings() {
      int end = dateLines.startAbove(bounds.get(0));
      for (int i = 0; i < end; i++) {
        boolean header = end < lines.size() && PAGE_HEADER.matcher(lines.get(i)).matches();
        if (isDamaged(i) || !(header || lines.get(i).isBlank())) {
          return Optional.of(new RejectedPassage(source(i), end - i, null, withoutHeading(i, end)));
        }
      }
      return Optional.empty();
    }

    private Doubt withoutHeading(int start, int end) {
      return page.damageWithin(start + 1, end)
          .orElseGet(
              () ->
                  end == lines.size()
                      ? DoubtKind.PAGE_WITHOUT_HEADING.at(start + 1)
                      : DoubtKind.TEXT_BEFORE_HEADING.at(start + 1));
    }

    private boolean isDamaged(int index) {
      return page.damages().containsKey(index + 1);
    }

    private SourceLocation source(int index) {
      return new SourceLocation(sourceFile, index + 1);
    }
  }
}
