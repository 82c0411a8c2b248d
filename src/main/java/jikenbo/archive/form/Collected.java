package jikenbo.archive.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries while a form is being read. */
final class Collected {

  /** Some 50,000 posts of usual length; all of them are held until they are stored. */
  private static final long MOST_CHARACTERS = 60_000_000;

  private final List<Entry> posts = new ArrayList<>();
  private long characters;
  private int leftOut;
  private boolean partial;
  private @Nullable String damage;

  void add(Entry entry) {
    characters += entry.title().length();
    characters += entry.body().stream().mapToLong(line -> line.length() + 1L).sum();
    posts.add(entry);
  }

  /** Whether there is no room for more; then reading ends. */
  boolean isFull() {
    if (characters > MOST_CHARACTERS) {
      breakOff("文字数の上限 %,d を超えています".formatted(MOST_CHARACTERS));
      return true;
    }
    return false;
  }

  void leaveOut() {
    leftOut++;
  }

  void markPartial() {
    partial = true;
  }

  void breakOff(String why) {
    damage = why;
  }

  Entries entries() {
    return new Entries(posts, leftOut, partial, damage);
  }
}
