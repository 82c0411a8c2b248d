package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;

/** Finds, for each day that a notice tells, the words that say what happened on it. */
final class ToldDates {

  /**
   * How many characters after a date can speak of it. No real line comes near; what follows is read
   * more than once for every date.
   */
  private static final int LONGEST_EVENT = 400;

  /** How many dates ahead a story can name; a list of them is none. */
  private static final int MOST_AHEAD = 3;

  /** What can stand before a date that opens its line. */
  private static final Pattern OPENING = Pattern.compile("[\\s()<>【】■□◆◇●○・•0-9.,~-]*");

  private final ParsedNotice notice;

  ToldDates(ParsedNotice notice) {
    this.notice = notice;
  }

  /**
   * The days told below the heading.
   *
   * @param taken mentions to leave out
   */
  List<ToldDate> find(Set<DateMention> taken) {
    List<DateMention> mentions =
        notice.dates().mentions().stream().filter(mention -> !isAttributive(mention)).toList();
    List<ToldDate> told = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      Sentence sentence = notice.text().sentenceAt(mention.span().start());
      if (mention.hasDay() && sentence.section() != SectionKind.TITLE && !taken.contains(mention)) {
        told.add(told(mention, sentence, mentions.subList(i + 1, mentions.size())));
      }
    }
    return told;
  }

  private ToldDate told(DateMention mention, Sentence sentence, List<DateMention> later) {
    String label = label(mention, sentence);
    int limit = ToldDate.isLabel(label) ? endOfLine(mention.span().end()) : Integer.MAX_VALUE;
    int next = endOfStory(mention, later);
    return new ToldDate(
        mention,
        sentence.section(),
        label,
        event(mention, Math.min(next, limit)),
        text(mention.span().end(), sentence.span().end()));
  }

  private boolean isAttributive(DateMention mention) {
    int end = mention.span().end();
    return ToldDate.isAttributive(text(end, Math.min(endOfLine(end), end + LONGEST_EVENT)));
  }

  /** Where the next date that is told of begins; far off when there is none. */
  private int endOfStory(DateMention mention, List<DateMention> later) {
    for (int i = 0; i < later.size(); i++) {
      if (i == MOST_AHEAD || !isAhead(later.get(i))) {
        return limit(mention, later.get(i));
      }
    }
    return Integer.MAX_VALUE;
  }

  /** What lies ahead cuts no story: 3月1日、4月5日開催の説明会の案内を送った. */
  private boolean isAhead(DateMention mention) {
    LocalDate published = notice.dating().trustedDay();
    return published != null && mention.date().isAfter(published);
  }

  private String text(int start, int end) {
    return notice.text().text().substring(start, Math.max(start, end));
  }

  /**
   * Up to the next date or the end of the line; a date alone in its line speaks of the next line.
   */
  private String event(DateMention mention, int next) {
    String text = notice.text().text();
    int start = mention.span().end();
    int limit = Math.min(Math.min(next, text.length()), start + LONGEST_EVENT);
    int end = Math.min(endOfLine(start), limit);
    while (end < limit && goesOn(text.substring(start, end))) {
      end = Math.min(endOfLine(end + 1), limit);
    }
    return text.substring(start, Math.max(start, end));
  }

  /** A date that opens its line is explained by the line above. */
  private String label(DateMention mention, Sentence sentence) {
    String before = notice.text().text().substring(sentence.span().start(), mention.span().start());
    return OPENING.matcher(before).matches()
        ? notice.text().before(sentence).map(above -> notice.text().text(above)).orElse(before)
        : before;
  }

  /** What stands before the next date in its line is its label. */
  private int limit(DateMention mention, DateMention next) {
    int startOfLine = notice.text().text().lastIndexOf('\n', next.span().start()) + 1;
    return Math.max(mention.span().end(), startOfLine) == startOfLine
        ? startOfLine
        : next.span().start();
  }

  private int endOfLine(int from) {
    int end = notice.text().text().indexOf('\n', from);
    return end < 0 ? notice.text().text().length() : end;
  }

  /** Whether a line breaks off before it told what happened. */
  private static boolean goesOn(String event) {
    boolean brokenOff =
        event.strip().endsWith("、")
            && !ToldDate.tellsHappening(event)
            && !ToldDate.tellsDiscovery(event);
    return brokenOff || tellsNothing(event);
  }

  private static boolean tellsNothing(String event) {
    return event.replaceAll("[\\d時分秒頃ごろ午前後夕朝:~()月火水木金土日曜現在の間に通、\\s]", "").isEmpty();
  }
}
