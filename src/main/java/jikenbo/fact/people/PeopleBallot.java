package jikenbo.fact.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Wording;
import jikenbo.text.Quantity;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import jikenbo.weigh.Ballot;
import jikenbo.weigh.Clues;

/**
 * Asks how many a notice says were affected: each number it prints, sums of groups told side by
 * side, or none.
 */
final class PeopleBallot {

  /** No notice but a table of others tells more; so that its reading takes no square of them. */
  private static final int MOST_NUMBERS = 80;

  private static final List<String> TELLING =
      List.of(
          "sentence: harm",
          "sentence: seen",
          "hedge TOTAL",
          "clause before: harm",
          "clause before: label",
          "labelled",
          "clause behind: data",
          "clause before: data",
          "clause behind: portion");

  private final ParsedNotice notice;
  private final List<CountedNumber> numbers;
  private final Ballot<HeadCount> ballot = new Ballot<>();

  /** The bundle of the words around each number, by its place. */
  private final Map<Span, Integer> words = new HashMap<>();

  /** What these words tell. */
  private final Map<Span, Clues> told = new HashMap<>();

  private PeopleBallot(ParsedNotice notice) {
    this.notice = notice;
    this.numbers = numbers(notice);
  }

  static Ballot<HeadCount> of(ParsedNotice notice) {
    return new PeopleBallot(notice).ballot();
  }

  private Ballot<HeadCount> ballot() {
    List<HeadCount> sums = GroupSums.of(notice, numbers);
    NumberClues clues =
        new NumberClues(
            notice, numbers, sums.stream().map(HeadCount::value).collect(Collectors.toSet()));
    numbers.forEach(number -> told.put(number.span(), clues.ofWords(number)));
    numbers.forEach(number -> words.put(number.span(), ballot.bundle(told(number))));
    ballot.candidate(HeadCount.NONE, ballot.bundle(ofNone()));
    for (CountedNumber number : numbers) {
      int standing = ballot.bundle(clues.ofStanding(number));
      ballot.candidate(HeadCount.of(number), words(number), standing);
    }
    SumClues sumClues = new SumClues(notice, numbers, told);
    for (HeadCount sum : sums) {
      int[] own = {ballot.bundle(sumClues.of(sum))};
      int[] members = sum.numbers().stream().mapToInt(this::words).toArray();
      ballot.candidate(sum, own, members);
    }
    return ballot;
  }

  private int words(CountedNumber number) {
    return Objects.requireNonNull(words.get(number.span()));
  }

  private Clues told(CountedNumber number) {
    return Objects.requireNonNull(told.get(number.span()));
  }

  private static List<CountedNumber> numbers(ParsedNotice notice) {
    List<CountedNumber> numbers = new ArrayList<>();
    for (Quantity quantity : notice.quantities()) {
      if (quantity.value() > 0 && numbers.size() < MOST_NUMBERS) {
        Sentence sentence = notice.text().sentenceAt(quantity.span().start());
        numbers.add(
            new CountedNumber(quantity, sentence, notice.text().lineAround(quantity.span())));
      }
    }
    return numbers;
  }

  private Clues ofNone() {
    Clues clues = new Clues();
    clues.add("none");
    List<CountedNumber> cases = numbers.stream().filter(CountedNumber::countsCases).toList();
    clues.add("none, numbers " + Math.min(cases.size(), 3));
    for (Counter counter : List.of(Counter.PERSONS, Counter.RECORDS)) {
      long count = cases.stream().filter(number -> number.counter() == counter).count();
      clues.add("none, " + counter + " " + Math.min(count, 3));
    }
    for (String clue : TELLING) {
      clues.addIf(
          "none, though " + clue, cases.stream().anyMatch(number -> told(number).contains(clue)));
    }
    addNotice(clues);
    return clues;
  }

  /** What the notice as a whole is about. */
  private void addNotice(Clues clues) {
    Span title = notice.text().sentences().get(0).span();
    PlacedCues people = notice.cues().people();
    PlacedCues kinds = notice.cues().kinds();
    clues.addAll("none, heading: ", people.names(title));
    clues.addAll("none, heading kind: ", kinds.names(title));
    new Wording(notice.text().text(title)).addRuns(clues, "none, heading ");
    clues.addAll("none, notice: ", people.names());
    clues.addAll("none, kind: ", kinds.names());
  }
}
