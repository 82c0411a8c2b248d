package jikenbo.archive;

import java.util.List;

/**
 * A page cut into posts. Every line of the page belongs to a post, to a rejected passage or to the
 * page's own furniture (the label header, blank lines).
 *
 * @param posts in the order of the page
 * @param rejected passages that belong to no post
 */
public record CutPage(List<Post> posts, List<RejectedPassage> rejected) {

  /** Copies the lists. */
  public CutPage {
    posts = List.copyOf(posts);
    rejected = List.copyOf(rejected);
  }
}
