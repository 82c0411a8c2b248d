package jikenbo.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jikenbo.archive.form.Entries;
import jikenbo.archive.form.Entry;
import jikenbo.archive.form.Form;
import jikenbo.archive.form.Moment;
import jikenbo.review.BrokenOff;
import jikenbo.review.HeadingTooLong;
import jikenbo.review.PageWithoutPosts;
import jikenbo.review.PostTooLong;
import jikenbo.review.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Makes posts of the entries of a saved page, a feed or a backup. Their places are their ordinals:
 * no line of the file is a line of their text.
 */
final class EntryCutter {

  private static final String NO_TITLE = "無題";

  private final String sourceFile;
  private final Encoding encoding;
  private final List<Post> posts = new ArrayList<>();
  private final List<RejectedPassage> rejected = new ArrayList<>();

  EntryCutter(String sourceFile, Encoding encoding) {
    this.sourceFile = sourceFile;
    this.encoding = encoding;
  }

  CutPage cut(Entries entries) {
    if (entries.unknown()) {
      Entry page = entries.posts().get(0);
      long headings = page.body().stream().filter(Heading::isNumbered).count();
      if (headings > 1 || (headings == 1 && !Heading.isNumbered(page.title()))) {
        return several(page, entries.damage());
      }
    }
    int ordinal = 0;
    for (Entry entry : entries.posts()) {
      add(++ordinal, entry);
    }
    if (entries.damage() != null) {
      breakOff(ordinal + 1, entries.damage());
    } else if (posts.isEmpty() && rejected.isEmpty()) {
      reject(1, null, 0, new PageWithoutPosts(entries.leftOut()));
    }
    // What is cut does not tell all of a time, as a page of one label does not.
    boolean partial = entries.partial() || entries.damage() != null;
    return new CutPage(posts, rejected, partial, entries.leftOut());
  }

  /** The main column of an unknown page that holds posts is cut as a page of plain text is. */
  private CutPage several(Entry page, @Nullable String damage) {
    List<String> lines = page.body().stream().map(PlainText::shown).toList();
    SortedMap<Integer, Rejection> damages = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      damage(number, page.body().get(i)).ifPresent(found -> damages.put(number, found));
    }
    CutPage cut = new PostSplitter().split(sourceFile, new PageText(lines, damages));
    for (Post post : cut.posts()) {
      int ordinal = posts.size() + 1;
      posts.add(
          new Post(
              new SourceLocation(sourceFile, ordinal),
              post.lines(),
              atOrdinal(post.dateLine(), ordinal),
              Imprint.NONE));
    }
    int behind = posts.size();
    for (RejectedPassage passage : cut.rejected()) {
      reject(++behind, passage.heading(), passage.lineCount(), passage.rejection());
    }
    if (damage != null) {
      breakOff(behind + 1, damage);
    }
    return new CutPage(posts, rejected, cut.label() || damage != null, 0);
  }

  private static @Nullable DateLine atOrdinal(@Nullable DateLine line, int ordinal) {
    return line == null ? null : new DateLine(ordinal, line.text(), line.day());
  }

  private void add(int ordinal, Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(PlainText.shown(entry.title().isBlank() ? NO_TITLE : entry.title()));
    entry.body().stream().map(PlainText::shown).forEach(lines::add);
    Optional<Rejection> problem = problem(ordinal, entry, lines);
    if (problem.isPresent()) {
      reject(ordinal, lines.get(0), lines.size(), problem.get());
    } else {
      posts.add(
          new Post(
              new SourceLocation(sourceFile, ordinal),
              lines,
              date(ordinal, entry.published()),
              new Imprint(entry.url(), entry.labels().stream().map(PlainText::shown).toList())));
    }
  }

  private Optional<Rejection> problem(int ordinal, Entry entry, List<String> lines) {
    int heading = entry.title().length();
    int characters = lines.stream().mapToInt(line -> line.length() + 1).sum() - 1;
    Optional<Rejection> damage =
        damage(ordinal, entry.title() + "\n" + String.join("\n", entry.body()));
    if (damage.isPresent()) {
      return damage;
    }
    if (heading > PostSplitter.MAX_HEADING_CHARACTERS) {
      return Optional.of(new HeadingTooLong(ordinal, heading, PostSplitter.MAX_HEADING_CHARACTERS));
    }
    return characters > PostSplitter.MAX_POST_CHARACTERS
        ? Optional.of(new PostTooLong(ordinal, characters, PostSplitter.MAX_POST_CHARACTERS))
        : Optional.empty();
  }

  private Optional<Rejection> damage(int place, String text) {
    return Damage.in(text, place, encoding, Form.DAMAGE);
  }

  private static @Nullable DateLine date(int ordinal, @Nullable Moment published) {
    return published == null ? null : new DateLine(ordinal, published.text(), published.day());
  }

  private void breakOff(int ordinal, String why) {
    reject(ordinal, null, 1, new BrokenOff(ordinal, why));
  }

  private void reject(int ordinal, @Nullable String heading, int lines, Rejection problem) {
    rejected.add(
        new RejectedPassage(new SourceLocation(sourceFile, ordinal), lines, heading, problem));
  }
}
