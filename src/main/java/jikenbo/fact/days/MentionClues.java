package jikenbo.fact.days;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Wording;
import jikenbo.text.DateMention;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import jikenbo.weigh.Clues;

/** What the words around the mention of a day tell of it. */
final class MentionClues {

  /** How far the words behind a day speak of it. */
  private static final int EVENT = 90;

  /** How far the line below speaks of a day that stands alone. */
  private static final int EVENT_BELOW = 110;

  private static final int WORDS_BEHIND = 40;
  private static final int WORDS_BEFORE = 12;
  private static final int BEFORE = 30;
  private static final int LONGEST_BEGINNING = 5;
  private static final int SENTENCE_BEHIND = 200;
  private static final int END_OF_SENTENCE = 14;
  private static final int END_OF_LAST = 40;
  private static final int NEXT = 60;
  private static final int MOST_FOLLOWING = 3;
  private static final int LONGEST_LABEL = 24;

  /** Cues that tell an event; the first of them behind a day is what the day is told for. */
  private static final Set<String> EVENTS =
      Set.of(
          "noticing",
          "told",
          "confirming",
          "looking",
          "mistake",
          "sending",
          "showing",
          "losing",
          "attacking",
          "failing",
          "following",
          "ending",
          "embedded",
          "lasting",
          "buying");

  /** The hour, the day of the week and the like, which tell nothing of what happened. */
  private static final String TIME = "0123456789時分秒頃ごろ午前後夕朝:~()月火水木金土日曜現在の間に通、 \t\n";

  /** What can stand before a date that opens its line. */
  private static final Pattern OPENING = Pattern.compile("[\\s()<>【】■□◆◇●○・•0-9.,~-]*");

  private static final Pattern DAY_OF_WEEK = Pattern.compile("^ ?\\([^)]{1,4}\\)");

  private final NoticeText text;
  private final PlacedCues cues;
  private final List<DateMention> mentions;
  private final UndatedSentences undated;

  /**
   * The clues of a notice's days.
   *
   * @param mentions all dates below the heading, in their order
   */
  MentionClues(ParsedNotice notice, List<DateMention> mentions, UndatedSentences undated) {
    this.undated = undated;
    this.text = notice.text();
    this.cues = notice.cues().days();
    this.mentions = mentions;
  }

  /**
   * What is told of a day in one place.
   *
   * @param clues of the words around
   * @param event the first cue of what happened
   */
  record Told(DateMention mention, Clues clues, Optional<String> event) {}

  /**
   * What is told of a day in one place.
   *
   * @param place of the mention in the list
   * @param range whether it opens or ends a stretch of days
   */
  Told of(int place, DayRanges.End range) {
    DateMention mention = mentions.get(place);
    Sentence sentence = text.sentenceAt(mention.span().start());
    Clues clues = new Clues();
    clues.add("section " + sentence.section());
    clues.add("range " + range);
    clues.add(mention.hasMonth() ? "month told" : "month not told");
    Span event = event(place, sentence);
    List<String> events = addEvents(clues, event, sentence.section());
    int limit =
        Math.min(Math.max(sentence.span().end(), event.end()), event.start() + SENTENCE_BEHIND);
    Span rest = new Span(event.start(), Math.max(event.start(), limit));
    Span left = left(place, sentence);
    addNames(clues, "sentence: ", rest);
    addNames(clues, "before: ", left);
    text.after(sentence).ifPresent(next -> addNames(clues, "next: ", beginning(next.span())));
    addUndated(clues, sentence);
    text.before(sentence).ifPresent(last -> addNames(clues, "last: ", end(last.span())));
    addLabel(clues, mention, sentence);
    addWording(clues, event, rest, left);
    return new Told(mention, clues, events.stream().findFirst());
  }

  /** What follows on the day, told without another. */
  private void addUndated(Clues clues, Sentence sentence) {
    Optional<Sentence> next = text.after(sentence);
    for (int i = 0; i < MOST_FOLLOWING && next.isPresent() && undated.contains(next.get()); i++) {
      addNames(clues, "then: ", next.get().span());
      if (i == 0) {
        addNames(clues, "next undated: ", beginning(next.get().span()));
      }
      next = text.after(next.get());
    }
    int start = sentence.span().start();
    clues.addIf("noticed before, undated", undated.tellNoticingBefore(start));
    clues.addIf("noticed behind, undated", undated.tellNoticingBehind(start));
  }

  private List<String> addEvents(Clues clues, Span event, SectionKind section) {
    List<Cue> found = cues.within(event);
    for (Cue cue : found) {
      clues.add("behind: " + cue.name());
      clues.add("behind, " + section + ": " + cue.name());
    }
    List<String> events = found.stream().map(Cue::name).filter(EVENTS::contains).toList();
    if (events.isEmpty()) {
      clues.add("no event");
    } else {
      String first = events.get(0);
      String last = events.get(events.size() - 1);
      clues.add("first event: " + first);
      clues.add("last event: " + last);
      clues.add("events: " + first + " to " + last);
    }
    return events;
  }

  /** Up to the next date or the end of the sentence; a day alone speaks of the line below. */
  private Span event(int place, Sentence sentence) {
    int start = mentions.get(place).span().end();
    int next =
        place + 1 < mentions.size() ? mentions.get(place + 1).span().start() : text.text().length();
    int end = Math.max(start, Math.min(Math.min(sentence.span().end(), next), start + EVENT));
    if (tellsMoreThanTime(start, end)) {
      return new Span(start, end);
    }
    int below = Math.max(start, Math.min(next, start + EVENT_BELOW));
    int stop = text.text().substring(start, below).indexOf('。');
    return new Span(start, stop < 0 ? below : start + stop);
  }

  private boolean tellsMoreThanTime(int start, int end) {
    int others = 0;
    for (int i = start; i < end && others < 2; i++) {
      others += TIME.indexOf(text.text().charAt(i)) < 0 ? 1 : 0;
    }
    return others > 1;
  }

  private Span left(int place, Sentence sentence) {
    int end = mentions.get(place).span().start();
    int start = place > 0 ? mentions.get(place - 1).span().end() : 0;
    start = Math.max(Math.max(start, sentence.span().start()), end - BEFORE);
    return new Span(Math.min(start, end), end);
  }

  private static Span beginning(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + NEXT));
  }

  private static Span end(Span span) {
    return new Span(Math.max(span.start(), span.end() - END_OF_LAST), span.end());
  }

  /** What stands before a day in its line, or in the line above, can say what the day is. */
  private void addLabel(Clues clues, DateMention mention, Sentence sentence) {
    int start = text.lineAround(mention.span()).start();
    Span before = new Span(start, mention.span().start());
    boolean opens = OPENING.matcher(text.text(before)).matches();
    clues.addIf("opens line", opens);
    Span label = opens ? text.before(sentence).map(Sentence::span).orElse(before) : before;
    String words = text.text(label);
    if (words.strip().length() <= LONGEST_LABEL && words.indexOf('。') < 0) {
      addNames(clues, "label: ", label);
      new Wording(words.strip()).addRuns(clues, "label ");
    }
  }

  private void addWording(Clues clues, Span event, Span rest, Span left) {
    String behind = DAY_OF_WEEK.matcher(text.text(event)).replaceFirst("");
    Wording right = new Wording(behind.substring(0, Math.min(behind.length(), WORDS_BEHIND)));
    right.addRuns(clues, "behind ");
    right.addBeginnings(clues, "begins ", LONGEST_BEGINNING);
    String before = text.text(left);
    new Wording(before.substring(Math.max(0, before.length() - WORDS_BEFORE)))
        .addRuns(clues, "before ");
    String all = text.text(rest);
    new Wording(all.substring(Math.max(0, all.length() - END_OF_SENTENCE))).addRuns(clues, "end ");
  }

  private void addNames(Clues clues, String tag, Span span) {
    clues.addAll(tag, cues.names(span));
  }
}
