package jikenbo.fact.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Wording;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import jikenbo.weigh.Clues;

/** What speaks for and against adding up numbers that stand side by side. */
final class SumClues {

  private static final int BESIDE = 4;
  private static final int BEHIND = 3;

  /** Clues of the members that tell more when one or all of them give it. */
  private static final List<String> TELLING =
      List.of(
          "hedge TOTAL",
          "hedge APPROXIMATE",
          "sum of others",
          "labelled",
          "ends line",
          "clause before: part",
          "clause before: victims",
          "clause before: total",
          "told again",
          "in list");

  /** Kinds of clues that hold of all groups of a sum, or tell them apart. */
  private static final List<String> COMMON =
      List.of(
          "clause before: ",
          "clause behind: ",
          "predicate: ",
          "header: ",
          "section ",
          "unit ",
          "in brackets");

  private final ParsedNotice notice;
  private final NoticeText text;
  private final List<CountedNumber> numbers;

  /** Of what the words around each number tell, that which matters for sums. */
  private final Map<Span, Told> told = new HashMap<>();

  private final Map<Span, Clues> words;

  /**
   * What the words around a number tell.
   *
   * @param telling clues that are in {@link #TELLING}
   * @param common clues of the {@link #COMMON} kinds
   */
  private record Told(Set<String> telling, Set<String> common) {

    static Told of(Clues words) {
      Set<String> telling = TELLING.stream().filter(words::contains).collect(Collectors.toSet());
      return new Told(telling, words.beginning(COMMON));
    }
  }

  /**
   * The clues of a notice's sums.
   *
   * @param numbers all numbers
   * @param words what the words around each number tell, by its place
   */
  SumClues(ParsedNotice notice, List<CountedNumber> numbers, Map<Span, Clues> words) {
    this.notice = notice;
    this.text = notice.text();
    this.numbers = numbers;
    this.words = words;
  }

  private Told told(CountedNumber number) {
    return told.computeIfAbsent(
        number.span(), span -> Told.of(Objects.requireNonNull(words.get(span))));
  }

  /** The clues of a sum. */
  Clues of(HeadCount sum) {
    List<CountedNumber> groups = sum.numbers();
    List<Told> words = groups.stream().map(this::told).toList();
    Clues clues = new Clues();
    clues.add("sum");
    clues.add("sum of " + Math.min(groups.size(), 5));
    clues.add("sum counts " + groups.get(0).counter());
    addShape(clues, groups);
    addPrinted(clues, sum);
    addReach(clues, groups);
    for (String clue : TELLING) {
      long given = words.stream().filter(own -> own.telling().contains(clue)).count();
      clues.addIf("sum, some: " + clue, given > 0);
      clues.addIf("sum, all: " + clue, given == words.size());
    }
    addCommon(clues, words);
    for (int i = 1; i < groups.size(); i++) {
      addGap(clues, groups.get(i - 1).span().gapTo(groups.get(i).span()));
    }
    return clues;
  }

  /** What is said of each group, and of some alone. */
  private static void addCommon(Clues clues, List<Told> words) {
    Map<String, Integer> tellers = new HashMap<>();
    for (Told own : words) {
      own.common().forEach(clue -> tellers.merge(clue, 1, Integer::sum));
    }
    tellers.forEach(
        (clue, count) ->
            clues.add(
                count == words.size() ? "sum, each: " : "sum, not each: ", clue, 0, clue.length()));
  }

  private void addShape(Clues clues, List<CountedNumber> groups) {
    CountedNumber first = groups.get(0);
    boolean together = groups.stream().allMatch(first::isSameSentence);
    clues.add(together ? "sum in a sentence" : "sum over lines");
    clues.addIf(
        "sum over sections",
        groups.stream().map(group -> group.sentence().section()).distinct().count() > 1);
    clues.addIf(
        "sum of units",
        groups.stream().map(group -> group.quantity().unit()).distinct().count() > 1);
    long labels = groups.stream().map(this::before).distinct().count();
    clues.addIf("sum of different groups", labels == groups.size());
    clues.addIf(
        "sum of equals",
        groups.stream().mapToLong(CountedNumber::value).distinct().count() < groups.size());
  }

  private void addPrinted(Clues clues, HeadCount count) {
    long sum = count.value();
    List<CountedNumber> groups = count.numbers();
    long largest = groups.stream().mapToLong(CountedNumber::value).max().orElse(0);
    clues.addIf("sum holds the total", groups.size() > 2 && 2 * largest == sum);
    clues.addIf("sum is printed", numbers.stream().anyMatch(number -> number.value() == sum));
    clues.addIf(
        "larger one is printed",
        numbers.stream().anyMatch(number -> number.countsCases() && number.value() > sum));
  }

  /** Whether the groups are all there are side by side. */
  private void addReach(Clues clues, List<CountedNumber> groups) {
    Counter counter = groups.get(0).counter();
    List<CountedNumber> same =
        numbers.stream().filter(number -> number.counter() == counter).toList();
    CountedNumber first = groups.get(0);
    CountedNumber last = groups.get(groups.size() - 1);
    int from = same.indexOf(first);
    int to = same.indexOf(last);
    clues.addIf("sum leaves out", to - from + 1 > groups.size());
    clues.addIf("sum of all", from == 0 && to == same.size() - 1);
    if (from > 0) {
      addMore(clues, "sum goes on before", same.get(from - 1), first);
    }
    if (to + 1 < same.size()) {
      addMore(clues, "sum goes on behind", last, same.get(to + 1));
    }
  }

  private void addMore(Clues clues, String clue, CountedNumber one, CountedNumber next) {
    clues.addIf(clue + " in the sentence", one.isSameSentence(next));
    boolean nextLine = text.lineEnds(one.span().gapTo(next.span())) <= 1;
    clues.addIf(
        clue + " in the next line",
        nextLine && one.sentence().section() == next.sentence().section());
  }

  private void addGap(Clues clues, Span gap) {
    String between = text.text(gap);
    clues.addIf("full stop between", between.indexOf('。') >= 0);
    clues.addIf("blank line between", between.contains("\n\n"));
    new Wording(between).addBeginnings(clues, "between ", BEHIND);
    clues.addAll("between: ", notice.cues().people().names(gap));
  }

  private String before(CountedNumber group) {
    int start = Math.max(group.line().start(), group.span().start() - BESIDE);
    return new Wording(text.text().substring(start, group.span().start())).words();
  }
}
