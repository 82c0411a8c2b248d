package jikenbo.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jikenbo.archive.decode.Damage;
import jikenbo.archive.decode.Encoding;
import jikenbo.archive.decode.GarbledPosts;
import jikenbo.archive.decode.PlainText;
import jikenbo.archive.form.entry.Entries;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.Moment;
import jikenbo.archive.heading.BesidePost;
import jikenbo.archive.heading.PostSplitter;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.DateLine;
import jikenbo.archive.post.Heading;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.PageText;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.SourceLocation;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes posts of the entries of a saved page, a feed or a backup. Their places are their ordinals:
 * no line of the file is a line of their text.
 */
final class EntryCutter {

  private static final String NO_TITLE = "無題";

  /** Above the posts of a page; more lines are more than a menu. */
  private static final int LONGEST_MENU = 30;

  private final String sourceFile;
  private final Encoding encoding;
  private final List<Post> posts = new ArrayList<>();
  private final List<RejectedPassage> rejected = new ArrayList<>();

  /** The place of the last post or passage. */
  private int ordinal;

  EntryCutter(String sourceFile, Encoding encoding) {
    this.sourceFile = sourceFile;
    this.encoding = encoding;
  }

  CutPage cut(Entries entries) {
    boolean label = entries.partial();
    for (Entry entry : entries.posts()) {
      if (holdsSeveral(entry)) {
        label = addAll(entry) || (label && entries.posts().size() > 1);
      } else {
        add(entry);
      }
    }
    if (entries.damage() != null) {
      reject(++ordinal, null, 1, Doubt.brokenOff(ordinal, entries.damage()));
    } else if (posts.isEmpty() && rejected.isEmpty()) {
      reject(1, null, 0, Doubt.pageWithoutPosts(entries.leftOut()));
    }
    // What is cut does not tell all of a time, as a page of one label does not.
    boolean partial = label || entries.damage() != null;
    return new CutPage(posts, rejected, partial, entries.leftOut());
  }

  /** A text with no title at all may have headings that no markup tells. */
  private static boolean holdsSeveral(Entry entry) {
    long headings = entry.text().stream().filter(Heading::isNumbered).count();
    return headings > 1
        || (headings == 1 && !Heading.isNumbered(entry.title()))
        || (!entry.text().isEmpty() && entry.title().isBlank());
  }

  /**
   * Cuts the column of an unknown page as a page of plain text is.
   *
   * @return whether it lists the posts of one label
   */
  private boolean addAll(Entry column) {
    List<String> lines = withoutMenu(column.text());
    CutPage cut = new PostSplitter().split(sourceFile, page(lines));
    if (cut.posts().isEmpty() && lines.stream().noneMatch(Heading::isNumbered)) {
      add(column);
      return true;
    }
    for (Post post : cut.posts()) {
      ordinal++;
      posts.add(
          new Post(
              new SourceLocation(sourceFile, ordinal),
              withoutPrinted(post),
              atOrdinal(post.dateLine(), ordinal),
              Imprint.NONE));
    }
    for (RejectedPassage passage : cut.rejected()) {
      ordinal++;
      reject(ordinal, passage.heading(), passage.lineCount(), passage.rejection().at(ordinal));
    }
    return cut.label();
  }

  private static List<String> withoutPrinted(Post post) {
    LocalDate day = post.dateLine() == null ? null : post.dateLine().day();
    List<String> body = post.lines().subList(1, post.lines().size());
    return Stream.concat(Stream.of(post.heading()), BesidePost.without(body, day).lines().stream())
        .toList();
  }

  private PageText page(List<String> lines) {
    SortedMap<Integer, Doubt> damages = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      damage(number, lines.get(i)).ifPresent(found -> damages.put(number, found));
    }
    return new PageText(lines.stream().map(PlainText::shown).toList(), damages);
  }

  /** The name of the blog and its menu stand above the first heading, and tell nothing. */
  private static List<String> withoutMenu(List<String> lines) {
    int first = 0;
    while (first < lines.size() && !Heading.isNumbered(lines.get(first))) {
      String line = lines.get(first);
      if (first == LONGEST_MENU || line.indexOf('。') >= 0 || Heading.parse(line).date() != null) {
        return lines;
      }
      first++;
    }
    return first == lines.size() ? lines : lines.subList(first, lines.size());
  }

  private static @Nullable DateLine atOrdinal(@Nullable DateLine line, int ordinal) {
    return line == null ? null : new DateLine(ordinal, line.text(), line.day());
  }

  private void add(Entry entry) {
    ordinal++;
    List<String> lines = new ArrayList<>();
    lines.add(PlainText.shown(entry.title().isBlank() ? NO_TITLE : entry.title()));
    Moment published = entry.published();
    BesidePost body =
        BesidePost.without(
            entry.body().stream().map(PlainText::shown).toList(),
            published == null ? null : published.day());
    lines.addAll(body.lines());
    Optional<Doubt> problem = problem(entry, lines);
    if (problem.isPresent()) {
      reject(ordinal, lines.get(0), lines.size(), problem.get());
    } else {
      posts.add(
          new Post(
              new SourceLocation(sourceFile, ordinal),
              lines,
              date(published == null ? body.told() : published),
              new Imprint(entry.url(), entry.labels().stream().map(PlainText::shown).toList())));
    }
    if (entry.undivided()) {
      reject(++ordinal, null, 1, DoubtKind.UNDIVIDED_PAGE.at(ordinal));
    }
  }

  private Optional<Doubt> problem(Entry entry, List<String> lines) {
    int heading = entry.title().length();
    int characters = lines.stream().mapToInt(line -> line.length() + 1).sum() - 1;
    Optional<Doubt> damage =
        damage(ordinal, entry.title() + "\n" + String.join("\n", entry.body()));
    if (damage.isPresent()) {
      return damage;
    }
    Optional<Doubt> garbling = GarbledPosts.reason(lines);
    if (garbling.isPresent()) {
      return garbling;
    }
    if (heading > PostSplitter.MAX_HEADING_CHARACTERS) {
      return Optional.of(
          DoubtKind.HEADING_TOO_LONG.at(ordinal, heading, PostSplitter.MAX_HEADING_CHARACTERS));
    }
    return characters > PostSplitter.MAX_POST_CHARACTERS
        ? Optional.of(
            DoubtKind.POST_TOO_LONG.at(ordinal, characters, PostSplitter.MAX_POST_CHARACTERS))
        : Optional.empty();
  }

  private Optional<Doubt> damage(int place, String text) {
    return Damage.in(text, place, encoding, Form.DAMAGE);
  }

  private @Nullable DateLine date(@Nullable Moment published) {
    return published == null ? null : new DateLine(ordinal, published.text(), published.day());
  }

  private void reject(int place, @Nullable String heading, int lines, Doubt problem) {
    rejected.add(
        new RejectedPassage(new SourceLocation(sourceFile, place), lines, heading, problem));
  }
}
