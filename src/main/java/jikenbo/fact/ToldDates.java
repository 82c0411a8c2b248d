package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;

/** Finds, for each day that a notice tells, the words that say what happened on it. */
final class ToldDates {

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
    int next =
        later.stream()
            .filter(other -> !isAhead(other))
            .findFirst()
            .map(other -> limit(mention, other))
            .orElse(Integer.MAX_VALUE);
    return new ToldDate(
        mention,
        sentence.section(),
        label,
        event(mention, Math.min(next, limit)),
        text(mention.span().end(), sentence.span().end()));
  }

  private boolean isAttributive(DateMention mention) {
    int end = mention.span().end();
    return ToldDate.isAttributive(text(end, endOfLine(end)));
  }

  /** What lies ahead cuts no story: 3月1日、4月5日開催の説明会の案内を送った. */
  private boolean isAhead(DateMention mention) {
    LocalDate published = notice.heading().date();
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
    int end = Math.min(endOfLine(start), next);
    while (end < Math.min(next, text.length()) && goesOn(text.substring(start, end))) {
      end = Math.min(endOfLine(end + 1), next);
    }
    return text.substring(start, Math.max(start, end));
  }

  /** A date that opens its line is explained by the line above. */
  private String label(DateMention mention, Sentence sentence) {
    String before = notice.text().text().substring(sentence.span().start(), mention.span().start());
    boolean opensLine = before.replaceAll("[\\s()<>【】■□◆◇●○・•0-9.,~-]", "").isEmpty();
    return opensLine
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
