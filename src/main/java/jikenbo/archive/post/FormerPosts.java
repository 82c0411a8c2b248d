package jikenbo.archive.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a page as they were before it was damaged. They stand for posts that cannot be read
 * any more, and for those behind the place where the page now breaks off. A post that is gone from
 * the part that was read was taken away by its author.
 */
final class FormerPosts {

  private static final String CUT = "ファイルの終わりが欠けています";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\xA0]+");

  /** A tag, a character reference or a dividing line that is cut. */
  private static final Pattern HALF_MARKUP = Pattern.compile("(?:[<&][^<>&;]{0,200}|-{1,20})$");

  private final List<Post> former;
  private final Map<String, Deque<Integer>> byName = new HashMap<>();

  /** Indexes of the former posts that stand on the page again. */
  private final BitSet found = new BitSet();

  /** The highest of these; -1 for none. */
  private int last = -1;

  /** Whether the posts that were read stand in the order in which they stood before. */
  private boolean inOrder = true;

  FormerPosts(List<Post> former) {
    this.former = former;
    for (int i = 0; i < former.size(); i++) {
      Post post = former.get(i);
      name(post.heading(), i);
      String url = url(post);
      if (url != null) {
        name(url, i);
      }
    }
  }

  private void name(String name, int index) {
    byName.computeIfAbsent(name, any -> new ArrayDeque<>()).add(index);
  }

  private static @Nullable String url(Post post) {
    return post.imprint() == null ? null : post.imprint().url();
  }

  /** The page with these posts where it has lost its own. */
  CutPage in(CutPage page) {
    boolean cut = isCut(page);
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < page.posts().size(); i++) {
      Post post = page.posts().get(i);
      OptionalInt before = find(post);
      inOrder &= before.isEmpty() || before.getAsInt() >= last;
      before.ifPresent(this::pass);
      posts.add(cut && i == page.posts().size() - 1 ? ended(post, before) : post);
    }
    for (RejectedPassage passage : page.rejected()) {
      OptionalInt before = find(passage.heading());
      before.ifPresent(this::pass);
      before.ifPresent(index -> posts.add(at(passage.source(), former.get(index))));
    }
    return cut
        ? withRest(page, posts)
        : new CutPage(posts, page.rejected(), page.label(), page.leftOut());
  }

  /**
   * Whether something can be missing behind the last post. Every form but plain text tells so
   * itself; of a text only a character that breaks off does, or what its last post was before.
   */
  private boolean isCut(CutPage page) {
    return page.breaksOff() || (isText(page) && (endsInCharacter(page) || endsAsNobodyEnds(page)));
  }

  private static boolean isText(CutPage page) {
    return page.posts().stream().allMatch(post -> post.imprint() == null);
  }

  private static boolean endsInCharacter(CutPage page) {
    return page.rejected().stream()
        .max(Comparator.comparing(RejectedPassage::source))
        .filter(last -> last.rejection().kind() == DoubtKind.UNDECODABLE_BYTES)
        .filter(last -> last.source().line() > end(page.posts()))
        .isPresent();
  }

  /**
   * Whether the last post of a text is only the beginning of what it was, and no other stands
   * behind it any more, or goes over into the beginning of the heading that stood behind it.
   */
  private boolean endsAsNobodyEnds(CutPage page) {
    if (page.posts().isEmpty()) {
      return false;
    }
    Post last = page.posts().get(page.posts().size() - 1);
    Deque<Integer> named = byName.get(last.heading());
    String text = bare(last.text());
    if (named == null || named.isEmpty()) {
      return former.stream().anyMatch(post -> bare(post.heading()).startsWith(text));
    }
    int index = named.getLast();
    String whole = bare(former.get(index).text());
    boolean shorter = whole.length() > text.length() && whole.startsWith(text);
    boolean behind = index + 1 < former.size() && isGone(page, former.get(index + 1));
    return (shorter && (behind || !text.endsWith("。"))) || (behind && goesOver(text, index));
  }

  private static boolean isGone(CutPage page, Post post) {
    return page.posts().stream().noneMatch(read -> read.heading().equals(post.heading()));
  }

  /** Whether a text is a former post and the beginning of the heading of the next. */
  private boolean goesOver(String text, int index) {
    String whole = bare(former.get(index).text());
    if (index + 1 == former.size() || text.equals(whole) || !text.startsWith(whole)) {
      return false;
    }
    String rest = text.substring(whole.length());
    Post next = former.get(index + 1);
    String day = next.dateLine() == null ? "" : bare(next.dateLine().text());
    return (day + bare(next.heading())).startsWith(rest) || bare(next.heading()).startsWith(rest);
  }

  private static String bare(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  private static int end(List<Post> posts) {
    return posts.stream().mapToInt(Post::end).max().orElse(0);
  }

  private OptionalInt find(Post post) {
    OptionalInt index = find(url(post));
    return index.isPresent() ? index : find(post.heading());
  }

  /** The index of the first post of this name that was not found before. */
  private OptionalInt find(@Nullable String name) {
    Deque<Integer> named = byName.getOrDefault(name, new ArrayDeque<>());
    while (!named.isEmpty() && found.get(named.element())) {
      named.remove();
    }
    return named.isEmpty() ? OptionalInt.empty() : OptionalInt.of(named.remove());
  }

  private void pass(int index) {
    found.set(index);
    last = Math.max(last, index);
  }

  /** The last post of a page that breaks off: where it is less than it was, it is as it was. */
  private Post ended(Post post, OptionalInt before) {
    int index = before.orElse(found.nextClearBit(firstBehind()));
    if (index < former.size()
        && (isBeginning(post, former.get(index)) || goesOver(bare(post.text()), index))) {
      pass(index);
      return at(post.source(), former.get(index));
    }
    return post;
  }

  /** How a text is divided into lines can hang on what is cut off. */
  private static boolean isBeginning(Post cut, Post whole) {
    String text = HALF_MARKUP.matcher(bare(cut.text())).replaceFirst("");
    return bare(whole.text()).startsWith(text);
  }

  /** The damage that is told may be that of one post; then it is told that more is missing. */
  private CutPage withRest(CutPage page, List<Post> posts) {
    String file =
        Stream.concat(
                page.rejected().stream().map(RejectedPassage::source),
                page.posts().stream().map(Post::source))
            .findFirst()
            .map(SourceLocation::file)
            .orElse("");
    int kept = 0;
    int end = end(posts);
    int first = firstBehind();
    for (int i = found.nextClearBit(first); i < former.size(); i = found.nextClearBit(i + 1)) {
      Post post = former.get(i);
      Post moved = at(new SourceLocation(file, Math.max(post.source().line(), end + 1)), post);
      posts.add(moved);
      end = moved.end();
      kept++;
    }
    CutPage told =
        page.breaksOff() || (kept == 0 && endsInCharacter(page))
            ? page
            : page.withRejectedBehind(file, place -> Optional.of(Doubt.brokenOff(place, CUT)));
    return new CutPage(posts, told.rejected(), page.label(), page.leftOut()).keeping(kept);
  }

  /**
   * The index from which on former posts can lie behind the cut. Where the order of the page is
   * another one than before, nobody can tell what lay there.
   */
  private int firstBehind() {
    return inOrder ? last + 1 : 0;
  }

  /** A post at another place; its text tells its lines, of an entry the place is all. */
  private static Post at(SourceLocation place, Post post) {
    DateLine date = post.dateLine();
    boolean entry = post.imprint() != null;
    return new Post(
        place,
        post.lines(),
        date == null || !entry ? date : new DateLine(place.line(), date.text(), date.day()),
        post.imprint());
  }
}
