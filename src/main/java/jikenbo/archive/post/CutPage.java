package jikenbo.archive.post;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import jikenbo.review.Doubt;

/**
 * A page cut into posts. Every line of the page belongs to a post, to a rejected passage or to the
 * page's own furniture (the label header, blank lines).
 *
 * @param posts in the order of the page
 * @param rejected passages that belong to no post
 * @param label whether it lists the posts of one label, or those that a search found, and not all
 *     of a time
 * @param leftOut how many drafts, comments, pages, settings and templates a feed or backup holds
 *     besides its posts
 */
public record CutPage(
    List<Post> posts, List<RejectedPassage> rejected, boolean label, int leftOut) {

  /** Copies the lists. */
  public CutPage {
    posts = List.copyOf(posts);
    rejected = List.copyOf(rejected);
  }

  /** A page that lists all posts of a time. */
  public CutPage(List<Post> posts, List<RejectedPassage> rejected) {
    this(posts, rejected, false, 0);
  }

  /** A page of plain text, which holds nothing but its posts. */
  public CutPage(List<Post> posts, List<RejectedPassage> rejected, boolean label) {
    this(posts, rejected, label, 0);
  }

  /** Why the file as a whole was rejected; empty where it could be decoded. */
  public Optional<Doubt> refusal() {
    return rejected.stream()
        .filter(passage -> passage.lineCount() == 0)
        .map(RejectedPassage::rejection)
        .findFirst();
  }

  /** Whether nothing of the page could be read, so that it tells nothing about former posts. */
  public boolean isUnreadable() {
    return posts.isEmpty() && !rejected.isEmpty();
  }

  /** Whether it is told of the page that it ends before its time. */
  public boolean breaksOff() {
    return rejected.stream().anyMatch(RejectedPassage::breaksOff);
  }

  /**
   * The page with one more rejected passage behind all others.
   *
   * @param problem what is wrong there, given the place; empty where nothing is
   */
  public CutPage withRejectedBehind(String sourceFile, IntFunction<Optional<Doubt>> problem) {
    int place = end() + 1;
    Stream<RejectedPassage> behind =
        problem.apply(place).stream()
            .map(
                found ->
                    new RejectedPassage(new SourceLocation(sourceFile, place), 1, null, found));
    return new CutPage(posts, Stream.concat(rejected.stream(), behind).toList(), label, leftOut);
  }

  /** The place of the last line of a post, or of the last rejected passage; 0 where none is. */
  private int end() {
    return Stream.concat(
            posts.stream().map(Post::end),
            rejected.stream().map(passage -> passage.source().line()))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /**
   * The page with what can no longer be read of it as it was when it still could: what was known
   * must not get lost because a file was damaged later.
   *
   * @param former the posts of the page in its former state
   */
  public CutPage withFormer(List<Post> former) {
    return new FormerPosts(former).in(this);
  }

  /**
   * The same page, which tells how many posts of its former state stand for what lies behind the
   * place where it breaks off; no page tells this twice.
   *
   * @param kept how many; with 0 nothing is told
   */
  public CutPage keeping(int kept) {
    List<RejectedPassage> told =
        rejected.stream().map(passage -> kept == 0 ? passage : passage.keeping(kept)).toList();
    return new CutPage(posts, told, label, leftOut);
  }
}
