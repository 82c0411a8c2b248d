package jikenbo.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jikenbo.archive.CutPage;
import jikenbo.archive.PageText;
import jikenbo.archive.PostSplitter;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.labels.Hand;
import jikenbo.labels.Place;

/** What the program makes of the pages of a hand. */
final class ReadPages {

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  /** What was read before: several tests ask for the same pages. */
  private static final Map<Hand, Map<Place, ReadPost>> READ = new ConcurrentHashMap<>();

  private ReadPages() {}

  /** All posts of a hand, cut, read and coded as the job does it; not to be changed. */
  static Map<Place, ReadPost> of(Hand hand) {
    return READ.computeIfAbsent(hand, ReadPages::read);
  }

  private static Map<Place, ReadPost> read(Hand hand) {
    Map<Place, ReadPost> posts = new HashMap<>();
    hand.lines().forEach((file, lines) -> posts.putAll(page(file, lines)));
    return Map.copyOf(posts);
  }

  private static Map<Place, ReadPost> page(String file, List<String> lines) {
    CutPage page = new PostSplitter().split(file, new PageText(lines, new TreeMap<>()));
    List<CodedPost> coded = CODER.code(page.posts());
    Map<Place, ReadPost> posts = new HashMap<>();
    for (int i = 0; i < coded.size(); i++) {
      ReadPost post = new ReadPost(page.posts().get(i), coded.get(i));
      posts.put(new Place(file, post.post().source().line()), post);
    }
    return posts;
  }
}
