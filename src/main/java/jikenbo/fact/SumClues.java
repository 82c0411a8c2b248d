package jikenbo.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;

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

  private final ParsedNotice notice;
  private final NoticeText text;
  private final List<CountedNumber> numbers;

  SumClues(ParsedNotice notice, List<CountedNumber> numbers) {
    this.notice = notice;
    this.text = notice.text();
    this.numbers = numbers;
  }

  /**
   * The clues of a sum.
   *
   * @param groups what is added up, in the order of the text
   * @param words the clues of each group, in the same order
   */
  Set<String> of(List<CountedNumber> groups, List<? extends Set<String>> words) {
    Set<String> clues = new TreeSet<>();
    clues.add("sum");
    clues.add("sum of " + Math.min(groups.size(), 5));
    clues.add("sum counts " + groups.get(0).counter());
    addShape(clues, groups);
    addPrinted(clues, groups);
    addReach(clues, groups);
    for (String clue : TELLING) {
      long given = words.stream().filter(own -> own.contains(clue)).count();
      add(clues, given > 0, "sum, some: " + clue);
      add(clues, given == words.size(), "sum, all: " + clue);
    }
    for (int i = 1; i < groups.size(); i++) {
      addGap(clues, groups.get(i - 1).span().gapTo(groups.get(i).span()));
    }
    return clues;
  }

  private void addShape(Set<String> clues, List<CountedNumber> groups) {
    CountedNumber first = groups.get(0);
    boolean together = groups.stream().allMatch(first::isSameSentence);
    clues.add(together ? "sum in a sentence" : "sum over lines");
    add(
        clues,
        groups.stream().map(group -> group.sentence().section()).distinct().count() > 1,
        "sum over sections");
    add(
        clues,
        groups.stream().map(group -> group.quantity().unit()).distinct().count() > 1,
        "sum of units");
    long labels = groups.stream().map(this::before).distinct().count();
    add(clues, labels == groups.size(), "sum of different groups");
    add(
        clues,
        groups.stream().mapToLong(CountedNumber::value).distinct().count() < groups.size(),
        "sum of equals");
  }

  private void addPrinted(Set<String> clues, List<CountedNumber> groups) {
    long sum = groups.stream().mapToLong(CountedNumber::value).sum();
    long largest = groups.stream().mapToLong(CountedNumber::value).max().orElse(0);
    add(clues, groups.size() > 2 && 2 * largest == sum, "sum holds the total");
    add(clues, numbers.stream().anyMatch(number -> number.value() == sum), "sum is printed");
    add(
        clues,
        numbers.stream().anyMatch(number -> number.countsCases() && number.value() > sum),
        "larger one is printed");
  }

  /** Whether the groups are all there are side by side. */
  private void addReach(Set<String> clues, List<CountedNumber> groups) {
    Counter counter = groups.get(0).counter();
    List<CountedNumber> same =
        numbers.stream().filter(number -> number.counter() == counter).toList();
    CountedNumber first = groups.get(0);
    CountedNumber last = groups.get(groups.size() - 1);
    int from = same.indexOf(first);
    int to = same.indexOf(last);
    add(clues, to - from + 1 > groups.size(), "sum leaves out");
    add(clues, from == 0 && to == same.size() - 1, "sum of all");
    if (from > 0) {
      addMore(clues, "sum goes on before", same.get(from - 1), first);
    }
    if (to + 1 < same.size()) {
      addMore(clues, "sum goes on behind", last, same.get(to + 1));
    }
  }

  private void addMore(Set<String> clues, String clue, CountedNumber one, CountedNumber next) {
    add(clues, one.isSameSentence(next), clue + " in the sentence");
    boolean nextLine =
        text.text(one.span().gapTo(next.span())).chars().filter(c -> c == '\n').count() <= 1;
    add(
        clues,
        nextLine && one.sentence().section() == next.sentence().section(),
        clue + " in the next line");
  }

  private void addGap(Set<String> clues, Span gap) {
    String between = text.text(gap);
    add(clues, between.indexOf('。') >= 0, "full stop between");
    add(clues, between.contains("\n\n"), "blank line between");
    new Wording(between).addBeginnings(clues, "between ", BEHIND);
    notice.cues().people().names(gap).forEach(name -> clues.add("between: " + name));
  }

  private String before(CountedNumber group) {
    int start = Math.max(group.line().start(), group.span().start() - BESIDE);
    return new Wording(text.text().substring(start, group.span().start())).words();
  }

  private static void add(Set<String> clues, boolean given, String clue) {
    if (given) {
      clues.add(clue);
    }
  }
}
