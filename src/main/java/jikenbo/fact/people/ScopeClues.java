package jikenbo.fact.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.Clauses;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Wording;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import jikenbo.weigh.Clues;

/**
 * What governs a number from afar. In Japanese the predicate comes last: 在校生280名の情報は置いていない says
 * with its end that nobody of the 280 is concerned. A list is governed by the line above it.
 */
final class ScopeClues {

  /** The last characters of a sentence or clause, in which its predicate stands. */
  private static final int PREDICATE = 18;

  private static final int LONGEST_ENDING = 6;
  private static final int LONGEST_HEADER = 40;
  private static final int MOST_LINES_ABOVE = 12;

  /** Cues that tell harm, which mean another thing beside a negation. */
  private static final List<String> HARMS = List.of("harm", "seen", "possible");

  private static final Pattern COUNT = Pattern.compile("\\d[名人件]");

  private final NoticeText text;
  private final PlacedCues cues;

  ScopeClues(ParsedNotice notice) {
    this.text = notice.text();
    this.cues = notice.cues().people();
  }

  void addTo(Clues clues, CountedNumber number) {
    int start = number.span().end();
    Span sentence = number.sentence().span();
    int end = Math.max(start, sentence.end());
    Set<String> predicate = cues.names(last(start, end));
    clues.addAll("predicate: ", predicate);
    addSense(clues, number, predicate.contains("negation"));
    Span clause = last(start, Clauses.endAfter(text.text(), start, end));
    clues.addAll("clause ends: ", cues.names(clause));
    new Wording(text.text(clause)).addEndings(clues, "clause ends ", LONGEST_ENDING);
    new Wording(text.text(last(start, end))).addRuns(clues, "at sentence end ");
    addHeader(clues, number);
  }

  private static Span last(int start, int end) {
    return new Span(Math.max(start, end - PREDICATE), end);
  }

  /** A sentence means what its cues say, or the contrary. */
  private void addSense(Clues clues, CountedNumber number, boolean negated) {
    Set<String> sentence = cues.names(number.sentence().span());
    if (negated) {
      clues.add("negated, " + number.counter());
      clues.addAll("negated: ", sentence);
      return;
    }
    for (String harm : HARMS) {
      if (sentence.contains(harm)) {
        clues.addAll(harm + " and ", sentence);
      }
    }
  }

  /** The nearest line above that is no sentence and counts nothing. */
  private void addHeader(Clues clues, CountedNumber number) {
    int start = number.line().start();
    for (int i = 0; i < MOST_LINES_ABOVE && start > 0; i++) {
      int end = start - 1;
      start = text.text().lastIndexOf('\n', end - 1) + 1;
      String line = text.text().substring(start, end).strip();
      if (isHeader(line)) {
        clues.addAll("header: ", cues.names(new Span(start, end)));
        new Wording(line).addRuns(clues, "header ");
        return;
      }
    }
  }

  private static boolean isHeader(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_HEADER
        && line.indexOf('。') < 0
        && !COUNT.matcher(line).find();
  }
}
