package jikenbo.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a cut page of any file of the archive: what cannot be a page, or a post, becomes a rejected
 * passage with its reason.
 */
public final class PageCutter {

  /** Longer posts are taken for a broken page; the longest notices have some 20,000 characters. */
  public static final int MAX_POST_CHARACTERS = 50_000;

  private final PageReader reader = new PageReader();
  private final PostSplitter splitter = new PostSplitter();

  /**
   * Reads and cuts one file.
   *
   * @throws IOException when the file cannot be read or is no longer what the scan found
   */
  public CutPage cut(ArchiveFile file) throws IOException {
    if (file.problem() != null) {
      return rejected(file, file.problem());
    }
    try {
      return withoutEndless(splitter.split(file.sourceFile(), reader.read(file)));
    } catch (UnreadablePageException e) {
      return rejected(file, e.reason());
    }
  }

  private static CutPage rejected(ArchiveFile file, String reason) {
    RejectedPassage whole =
        new RejectedPassage(new SourceLocation(file.sourceFile(), 1), 0, reason);
    return new CutPage(List.of(), List.of(whole));
  }

  private static CutPage withoutEndless(CutPage page) {
    List<Post> posts = new ArrayList<>();
    List<RejectedPassage> rejected = new ArrayList<>(page.rejected());
    for (Post post : page.posts()) {
      if (post.text().length() <= MAX_POST_CHARACTERS) {
        posts.add(post);
      } else {
        rejected.add(
            new RejectedPassage(
                post.source(),
                post.lines().size(),
                "投稿が長すぎます（" + post.text().length() + " 文字、上限は " + MAX_POST_CHARACTERS + " 文字）。"));
      }
    }
    return new CutPage(posts, rejected);
  }
}
