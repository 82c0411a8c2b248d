package jikenbo.archive.heading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.text.DateExpression;
import jikenbo.text.DateExpression.Form;
import jikenbo.text.DateExpressions;

/**
 * The line that blogs print below a post, such as {@code 2025-07-03 : 日記 : コメント : 0} or {@code
 * posted by 青葉 at 12:34 | Comment(0)}: cells divided by bars or colons that tell the time and the
 * label of the post, and how many have answered it. Its form tells it, whatever the service.
 */
final class PostFooter {

  private static final int LONGEST = 120;
  private static final int LONGEST_CELL = 40;

  private static final Pattern DIVIDER = Pattern.compile("\\s*[|\u2502]\\s*|\\s+[:/]\\s+");

  /** A bar divides nothing else in a text. */
  private static final Pattern BAR = Pattern.compile("[|\u2502]");

  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d:])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:])");

  /** How many answers a post has; a hyphen where none are taken. */
  private static final Pattern COUNT =
      Pattern.compile("[^\\d(:]{1,20}[(:] ?(?:-|\\d{1,5}) ?(?:件 ?)?\\)?");

  private static final Pattern NUMBER = Pattern.compile("-|\\d{1,5} ?件?");

  /** What readers do with a post. */
  private static final Pattern ANSWERS =
      Pattern.compile("コメント|トラックバック|拍手|いいね|comment|trackback|^TB", Pattern.CASE_INSENSITIVE);

  private PostFooter() {}

  /** Whether a line in normalisation form NFKC is one. */
  static boolean isOne(String line) {
    if (line.length() > LONGEST || line.indexOf('。') >= 0 || !mayCount(line)) {
      return false;
    }
    List<String> cells =
        Stream.of(DIVIDER.split(line)).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    List<String> counts = counts(cells);
    if (counts.isEmpty() || cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      return false;
    }
    return counts.stream().anyMatch(cell -> ANSWERS.matcher(cell).find())
        || (isTimed(line)
            && BAR.matcher(line).results().count() > 1
            && counts.stream().anyMatch(cell -> cell.endsWith(")")));
  }

  private static boolean mayCount(String line) {
    return (line.indexOf('(') >= 0 || line.indexOf(':') >= 0)
        && (BAR.matcher(line).find() || ANSWERS.matcher(line).find());
  }

  /** The cells that count something; the number can stand in the next one. */
  private static List<String> counts(List<String> cells) {
    List<String> counts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean named = i > 0 && NUMBER.matcher(cell).matches() && !endsWithDigit(cells.get(i - 1));
      if (named) {
        counts.add(cells.get(i - 1));
      } else if (COUNT.matcher(cell).matches()) {
        counts.add(cell);
      }
    }
    return counts;
  }

  private static boolean endsWithDigit(String cell) {
    return Character.isDigit(cell.charAt(cell.length() - 1));
  }

  private static boolean isTimed(String line) {
    return CLOCK.matcher(line).find() || day(line).isPresent();
  }

  /** The only day that such a line tells. */
  static Optional<LocalDate> day(String line) {
    List<DateExpression> dates =
        DateExpressions.in(line).found().stream()
            .filter(date -> date.form() == Form.COMPLETE && date.day() > 0)
            .toList();
    return dates.size() == 1 ? date(dates.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> date(DateExpression told) {
    try {
      return Optional.of(LocalDate.of(told.year(), told.month(), told.day()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
