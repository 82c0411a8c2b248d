package jikenbo.archive.post;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.review.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file goes on with what it held before. Where a page that tells of an error, of a login
 * or of maintenance was saved in its place, it holds no former post and no other of their series;
 * an author who takes posts away leaves some, or puts others in their place.
 */
public final class Succession {

  private final List<Post> former;
  private final Set<String> names = new HashSet<>();
  private final Set<String> lines = new HashSet<>();
  private final Set<String> hosts;
  private final boolean numbered;
  private final boolean dated;

  /**
   * Of a file.
   *
   * @param former its posts as they were read before
   */
  public Succession(List<Post> former) {
    this.former = former;
    for (Post post : former) {
      names.add(post.heading());
      post.lines().stream().map(String::strip).forEach(lines::add);
      Imprint imprint = post.imprint();
      if (imprint != null && imprint.url() != null) {
        names.add(imprint.url());
      }
    }
    this.hosts =
        former.stream().flatMap(post -> Stream.ofNullable(host(post))).collect(Collectors.toSet());
    this.numbered = areMostly(Succession::isNumbered);
    this.dated = areMostly(Succession::isDated);
  }

  private boolean areMostly(Predicate<Post> sign) {
    return 2 * former.stream().filter(sign).count() >= former.size();
  }

  /** The page where it goes on with the former posts; otherwise it is one without posts. */
  public CutPage of(CutPage page) {
    if (former.isEmpty()
        || page.posts().isEmpty()
        || page.leftOut() > 0
        || isDamaged(page)
        || page.posts().stream().anyMatch(this::goesOn)) {
      return page;
    }
    SourceLocation whole = new SourceLocation(page.posts().get(0).source().file(), 1);
    RejectedPassage told = new RejectedPassage(whole, 0, null, Doubt.pageWithoutPosts(0));
    return new CutPage(List.of(), List.of(told), page.label(), page.leftOut());
  }

  /** What is rejected of a page can be the former posts; a single complaint tells of its form. */
  private static boolean isDamaged(CutPage page) {
    return page.rejected().stream().anyMatch(passage -> passage.heading() != null)
        || page.breaksOff();
  }

  private boolean goesOn(Post post) {
    Imprint imprint = post.imprint();
    return names.contains(post.heading())
        || (imprint != null && imprint.url() != null && names.contains(imprint.url()))
        || isNumbered(post)
        || isOfSeries(post)
        || sharesText(post);
  }

  /** Without numbers, a day tells a post of a blog, and where none had one, its address does. */
  private boolean isOfSeries(Post post) {
    boolean ofHost = hosts.isEmpty() || Stream.ofNullable(host(post)).anyMatch(hosts::contains);
    if (!dated && !numbered) {
      return isDated(post) || ofHost;
    }
    return isDated(post) && (!numbered || ofHost);
  }

  /** Whether at least half of what a post says was said before, under whatever title. */
  private boolean sharesText(Post post) {
    int all = 0;
    int shared = 0;
    for (String line : post.lines().subList(1, post.lines().size())) {
      String text = line.strip();
      all += text.length();
      shared += lines.contains(text) ? text.length() : 0;
    }
    return all > 0 && 2 * shared >= all;
  }

  private static boolean isNumbered(Post post) {
    return Heading.parse(post.heading()).numbered();
  }

  private static boolean isDated(Post post) {
    return post.dateLine() != null || Heading.parse(post.heading()).date() != null;
  }

  private static @Nullable String host(Post post) {
    Imprint imprint = post.imprint();
    if (imprint == null || imprint.url() == null) {
      return null;
    }
    try {
      return URI.create(imprint.url()).getHost();
    } catch (IllegalArgumentException e) {
      // Browsers take addresses that are none by the letter.
      return null;
    }
  }
}
