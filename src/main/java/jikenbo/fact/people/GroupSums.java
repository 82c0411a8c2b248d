package jikenbo.fact.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jikenbo.fact.Clauses;
import jikenbo.fact.ParsedNotice;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;

/**
 * Finds numbers that may count groups side by side, 生徒19名と保護者18名, so that their sum is the number
 * of all: numbers with the same kind of unit in a row, and the first numbers of lines in a row.
 */
final class GroupSums {

  private static final int MOST_GROUPS = 7;

  /** Between neighbours of other sentences. */
  private static final int LONGEST_GAP = 140;

  private static final int MOST_LINES_BETWEEN = 4;
  private static final int MOST_LINES = 16;

  private final ParsedNotice notice;
  private final NoticeText text;
  private final Set<List<CountedNumber>> found = new LinkedHashSet<>();

  private GroupSums(ParsedNotice notice) {
    this.notice = notice;
    this.text = notice.text();
  }

  /** The sums, each once. */
  static List<HeadCount> of(ParsedNotice notice, List<CountedNumber> numbers) {
    GroupSums sums = new GroupSums(notice);
    for (Counter counter : List.of(Counter.PERSONS, Counter.RECORDS)) {
      sums.find(numbers.stream().filter(number -> number.counter() == counter).toList());
    }
    return sums.found.stream().map(HeadCount::ofGroups).toList();
  }

  private void find(List<CountedNumber> same) {
    for (int first = 0; first < same.size(); first++) {
      for (int last = first + 1; last < Math.min(same.size(), first + MOST_GROUPS); last++) {
        if (!isNear(same.get(last - 1), same.get(last))) {
          break;
        }
        found.add(List.copyOf(same.subList(first, last + 1)));
      }
    }
    findInLines(same);
  }

  private void findInLines(List<CountedNumber> same) {
    Map<Span, CountedNumber> firstOfLines = new LinkedHashMap<>();
    for (CountedNumber number : same) {
      if (!isPart(number)) {
        firstOfLines.putIfAbsent(number.line(), number);
      }
    }
    List<CountedNumber> firsts = new ArrayList<>(firstOfLines.values());
    for (int first = 0; first < firsts.size(); first++) {
      for (int last = first + 1; last < Math.min(firsts.size(), first + MOST_GROUPS); last++) {
        if (!isSameList(firsts.get(first), firsts.get(last))) {
          break;
        }
        found.add(List.copyOf(firsts.subList(first, last + 1)));
      }
    }
  }

  private boolean isNear(CountedNumber one, CountedNumber next) {
    Span gap = one.span().gapTo(next.span());
    return one.isSameSentence(next)
        || (gap.end() - gap.start() <= LONGEST_GAP && text.lineEnds(gap) <= MOST_LINES_BETWEEN);
  }

  private boolean isSameList(CountedNumber first, CountedNumber last) {
    return first.sentence().section() == last.sentence().section()
        && text.lineEnds(first.span().gapTo(last.span())) <= MOST_LINES;
  }

  /** Whether the words before a number call it a part of another. */
  private boolean isPart(CountedNumber number) {
    int start =
        Clauses.startBefore(text.text(), number.sentence().span().start(), number.span().start());
    return notice.cues().people().hold(new Span(start, number.span().start()), "part");
  }
}
