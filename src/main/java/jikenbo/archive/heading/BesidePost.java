package jikenbo.archive.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jikenbo.archive.form.entry.Moment;
import jikenbo.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an entry without those that a blog prints above its text and below it: its day, who
 * posted it, how many have answered, buttons to share it. No form marks them up where they were
 * copied into the text.
 *
 * @param lines of the entry, its title left out
 * @param told the first line left out that tells a day, or null
 */
public record BesidePost(List<String> lines, @Nullable Moment told) {

  private static final Pattern PRINTED =
      Pattern.compile(
          "投稿者:? ?.{1,40}|(?:posted|written) by .{1,60}|(?:\\d+ ?件の)?コメント(?:を投稿|する)?:?"
              + "|(?:(?:[A-Za-z]{1,12}|ツイッター|フェイスブック|メール|はてなブックマーク|BlogThis!) ?(?:で|に)(?:共有|シェア|送信|追加)(?:する)? ?){1,8}"
              + "|(?:(?:ツイート|シェア|共有|いいね!?|Tweet|Share|Pocket|LINE|はてブ|B!|Facebook|Twitter|X|Like|RSS)(?:する)?[ |/]*){1,8}",
          Pattern.CASE_INSENSITIVE);

  /** Copies the list. */
  public BesidePost {
    lines = List.copyOf(lines);
  }

  /**
   * Of the lines of an entry.
   *
   * @param published the day that its form tells, or null
   */
  public static BesidePost without(List<String> body, @Nullable LocalDate published) {
    int start = 0;
    int end = body.size();
    List<String> printed = new ArrayList<>();
    Predicate<String> above = line -> isPrinted(line) || isDay(line, published);
    while (start < end && (body.get(start).isBlank() || above.test(normalized(body.get(start))))) {
      printed.add(body.get(start++));
    }
    while (end > start && isBesideText(body.get(end - 1))) {
      printed.add(body.get(--end));
    }
    if (start == end) {
      return new BesidePost(body, null);
    }
    return new BesidePost(
        body.subList(start, end),
        printed.stream().flatMap(line -> told(line).stream()).findFirst().orElse(null));
  }

  private static boolean isBesideText(String line) {
    return line.isBlank() || isPrinted(normalized(line));
  }

  private static boolean isPrinted(String line) {
    return PostFooter.isOne(line) || PRINTED.matcher(line).matches();
  }

  /** The day as blogs print it, or that on which the entry appeared. */
  private static boolean isDay(String line, @Nullable LocalDate published) {
    Optional<TellingDay> told = TellingDay.of(line);
    return told.filter(TellingDay::spelledOut).isPresent()
        || (published != null && told.flatMap(day -> day.date(0)).equals(Optional.of(published)));
  }

  private static Optional<Moment> told(String line) {
    String text = normalized(line);
    return TellingDay.of(text)
        .flatMap(day -> day.date(0))
        .or(() -> PostFooter.day(text))
        .map(day -> new Moment(line, day));
  }

  private static String normalized(String line) {
    return NormalizedText.of(line).toString().strip();
  }
}
