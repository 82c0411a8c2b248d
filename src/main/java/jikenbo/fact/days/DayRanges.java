package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jikenbo.text.DateMention;
import jikenbo.text.NoticeText;

/** Finds stretches of days: 4月2日から5月7日まで. */
final class DayRanges {

  /** What stands between both ends of a stretch of days. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?![^\\n。、]{0,12}に[^\\n。、]{0,14}[^て]から)[^\\n。、]{0,22}?(?:から|より|~|〜|–|—|-|―)(?:、)?\\s*"
              + "(?:\\([^)]{1,10}\\))?[^\\n。]{0,10}$");

  private static final int LONGEST_GAP = 50;

  private final Map<Integer, End> ends = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();

  /** Which end of a stretch a day is. */
  enum End {
    NONE,
    FIRST,
    LAST
  }

  /** A stretch of days, both ends included. */
  record Range(LocalDate first, LocalDate last) {}

  /** Finds the stretches among the dates of a text. */
  DayRanges(NoticeText text, List<DateMention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      DateMention first = mentions.get(i);
      DateMention last = mentions.get(i + 1);
      int gap = last.span().start() - first.span().end();
      boolean days = first.hasDay() && last.hasDay() && !last.date().isBefore(first.date());
      if (days
          && gap <= LONGEST_GAP
          && BETWEEN.matcher(text.text(first.span().gapTo(last.span()))).matches()) {
        ends.put(i, End.FIRST);
        ends.put(i + 1, End.LAST);
        ranges.add(new Range(first.date(), last.date()));
      }
    }
  }

  /** Which end of a stretch the mention at this place of the list is. */
  End end(int place) {
    return ends.getOrDefault(place, End.NONE);
  }

  boolean isRange(LocalDate first, LocalDate last) {
    return ranges.contains(new Range(first, last));
  }

  /** Whether some stretch begins on this day. */
  boolean begins(LocalDate day) {
    return ranges.stream().anyMatch(range -> range.first().equals(day));
  }
}
