package jikenbo.archive.form.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries while a form is being read. */
public final class Collected {

  /** Some 50,000 posts of usual length; all of them are held until they are stored. */
  private static final long MOST_CHARACTERS = 60_000_000;

  private final List<Entry> posts = new ArrayList<>();
  private long characters;
  private int leftOut;
  private boolean partial;
  private @Nullable String damage;

  /** Takes one more post. */
  public void add(Entry entry) {
    characters += entry.title().length();
    characters += entry.body().stream().mapToLong(line -> line.length() + 1L).sum();
    posts.add(entry);
  }

  /** Whether there is no room for more; then reading ends. */
  public boolean isFull() {
    if (characters > MOST_CHARACTERS) {
      breakOff("文字数の上限 %,d を超えています".formatted(MOST_CHARACTERS));
      return true;
    }
    return false;
  }

  /** Counts a draft, a comment, a page, a setting or a template. */
  public void leaveOut() {
    leftOut++;
  }

  /** Tells that the posts are not all of a time. */
  public void markPartial() {
    partial = true;
  }

  /**
   * Tells that reading ends before the end of the form.
   *
   * @param why in Japanese
   */
  public void breakOff(String why) {
    damage = why;
  }

  /** What has been collected. */
  public Entries entries() {
    return new Entries(posts, leftOut, partial, damage);
  }
}
