package jikenbo.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jikenbo.text.Quantity;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import jikenbo.weigh.Ballot;

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

  private static final List<String> KINDS = List.of("unknown", "spam", "attempts", "money");

  private final ParsedNotice notice;
  private final List<CountedNumber> numbers;
  private final Ballot<HeadCount> ballot = new Ballot<>();
  private final Map<CountedNumber, Set<String>> words = new HashMap<>();

  private PeopleBallot(ParsedNotice notice) {
    this.notice = notice;
    this.numbers = numbers(notice);
  }

  static Ballot<HeadCount> of(ParsedNotice notice) {
    return new PeopleBallot(notice).ballot();
  }

  private Ballot<HeadCount> ballot() {
    List<List<CountedNumber>> groups = GroupSums.of(notice, numbers);
    NumberClues clues = new NumberClues(notice, numbers, sums(groups));
    Map<CountedNumber, Integer> bundles = new HashMap<>();
    for (CountedNumber number : numbers) {
      words.put(number, clues.ofWords(number));
      bundles.put(number, ballot.bundle(words(number)));
    }
    ballot.candidate(HeadCount.NONE, List.of(ballot.bundle(ofNone())));
    for (CountedNumber number : numbers) {
      int standing = ballot.bundle(clues.ofStanding(number));
      ballot.candidate(HeadCount.of(number), List.of(bundle(bundles, number), standing));
    }
    SumClues sumClues = new SumClues(notice, numbers);
    for (List<CountedNumber> group : groups) {
      int own = ballot.bundle(sumClues.of(group, group.stream().map(this::words).toList()));
      List<Integer> members = group.stream().map(number -> bundle(bundles, number)).toList();
      ballot.candidate(HeadCount.ofGroups(group), List.of(own), members);
    }
    return ballot;
  }

  private Set<String> words(CountedNumber number) {
    return words.getOrDefault(number, Set.of());
  }

  private static int bundle(Map<CountedNumber, Integer> bundles, CountedNumber number) {
    return bundles.getOrDefault(number, 0);
  }

  private static List<CountedNumber> numbers(ParsedNotice notice) {
    List<CountedNumber> numbers = new ArrayList<>();
    for (Quantity quantity : notice.quantities()) {
      if (quantity.value() > 0 && numbers.size() < MOST_NUMBERS) {
        Sentence sentence = notice.text().sentenceAt(quantity.span().start());
        numbers.add(new CountedNumber(quantity, sentence, line(notice, quantity.span())));
      }
    }
    return numbers;
  }

  private static Span line(ParsedNotice notice, Span span) {
    String text = notice.text().text();
    int end = text.indexOf('\n', span.end());
    int start = text.lastIndexOf('\n', span.start() - 1) + 1;
    return new Span(start, end < 0 ? text.length() : end);
  }

  private static Set<Long> sums(List<List<CountedNumber>> groups) {
    return groups.stream()
        .map(group -> group.stream().mapToLong(CountedNumber::value).sum())
        .collect(Collectors.toSet());
  }

  private Set<String> ofNone() {
    Set<String> clues = new TreeSet<>();
    clues.add("none");
    List<CountedNumber> cases = numbers.stream().filter(CountedNumber::countsCases).toList();
    clues.add("none, numbers " + Math.min(cases.size(), 3));
    for (Counter counter : List.of(Counter.PERSONS, Counter.RECORDS)) {
      long count = cases.stream().filter(number -> number.counter() == counter).count();
      clues.add("none, " + counter + " " + Math.min(count, 3));
    }
    for (String clue : TELLING) {
      if (cases.stream().anyMatch(number -> words(number).contains(clue))) {
        clues.add("none, though " + clue);
      }
    }
    Span title = notice.text().sentences().get(0).span();
    notice.cues().people().names(title).forEach(cue -> clues.add("none, heading: " + cue));
    Set<String> all = notice.cues().people().names();
    KINDS.stream().filter(all::contains).forEach(cue -> clues.add("none, notice: " + cue));
    return clues;
  }
}
